import * as assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { Readings } from '../../src/editor/readings.ts';
import { bounceTo, closeAll, openText, problemsOf } from './mail.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Shows a mail and reads it; what comes back does not keep the reading. */
async function readShown(readings: Readings, index: number): Promise<WeakRef<object>> {
  const document = await openText(bounceTo([`user${index}@example.org`]));
  await vscode.window.showTextDocument(document, { preview: false });
  await problemsOf(document);
  return new WeakRef(await readings.get(document));
}

describe('Memory', () => {
  it('keeps nothing of fifty mails that were opened and closed', async function () {
    this.timeout(60_000); // a hundred editors come and go
    const readings = new Readings();
    try {
      const refs: WeakRef<object>[] = [];
      for (let index = 0; index < 50; index++) refs.push(await readShown(readings, index));
      await closeAll();
      // A WeakRef holds on until the turn in which it was made is over.
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
      assert.equal(refs.filter((ref) => ref.deref() !== undefined).length, 0);
      assert.deepEqual(
        vscode.languages
          .getDiagnostics()
          .filter(([{ scheme }, problems]) => scheme === 'untitled' && problems.length > 0),
        [],
      );
    } finally {
      readings.dispose();
    }
  });
});
