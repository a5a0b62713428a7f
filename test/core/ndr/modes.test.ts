import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMessage } from '../../../src/core/message/index.ts';
import { type NdrFacts, readNdr } from '../../../src/core/ndr/index.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';

const root = path.join(import.meta.dirname, '../../..');
const folders = ['test/fixtures', 'media/samples'].map((folder) => path.join(root, folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:eml|ndr)$/.test(name))
    .map((name) => path.join(folder, name)),
);

/** The facts without the further places and attempts that only an editor shows. */
function compared(facts: NdrFacts): object {
  return { ...facts, recipients: facts.recipients.map((found) => ({ ...found, mentions: [], attempts: [] })) };
}

describe('facts as folders read them', () => {
  for (const file of files) {
    it(`are those of an editor: ${path.basename(file)}`, () => {
      const message = parseMessage(sourceFromBytes(readFileSync(file)));
      assert.deepEqual(compared(readNdr(message, { mentions: false })), compared(readNdr(message)));
    });
  }
});
