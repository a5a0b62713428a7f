import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt, openSample, positionOf, problemsOf } from '../mail.ts';

describe('In an untrusted workspace', () => {
  it('reads and explains all the same', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const document = await openSample('spamcop.eml');
    assert.equal((await problemsOf(document)).length, 1);
    assert.match(await hoverAt(document, positionOf(document, '554 5.7.1')), /SpamCop/);
  });
});
