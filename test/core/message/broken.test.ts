import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseMessage } from '../../../src/core/message/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';
import { assertSound } from './tree-checks.ts';

const corpus = process.env['NDR_CORPUS'];
const mutations = '400';
const seed = '4';

describe('the corpus, broken', () => {
  let folder = '';

  before(function () {
    this.timeout(60_000);
    if (!corpus) return this.skip();
    folder = mkdtempSync(path.join(os.tmpdir(), 'ndr-lens-broken-'));
    const script = path.join(corpus, 'make-inputs.py');
    execFileSync('python3', [script, 'broken', folder, mutations, '--seed', seed], {
      env: { ...process.env, CORPUS: corpus },
    });
  });

  after(() => {
    if (folder) rmSync(folder, { recursive: true });
  });

  it('is read without a throw and without loss, as bytes and as text', () => {
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(path.join(folder, name));
      try {
        assertSound(parseMessage(sourceFromBytes(bytes)));
        assertSound(parseMessage(textSource(bytes.toString('utf8'))));
      } catch (error) {
        throw new Error(name, { cause: error });
      }
    }
  }).timeout(120_000);
});
