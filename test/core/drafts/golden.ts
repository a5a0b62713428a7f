import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'golden');

/**
 * Compares with the file of that name, which somebody has read. A missing file is a failure; `UPDATE_GOLDEN=1`
 * writes it, for the next reading.
 */
export function assertGolden(name: string, text: string): void {
  // Git may change line ends; that CSV has CRLF is another test's.
  const actual = text.replaceAll('\r\n', '\n');
  const file = join(folder, name);
  if (process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI']) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, actual);
  }
  assert.ok(existsSync(file), `${name} is missing: write it with UPDATE_GOLDEN=1 and read it`);
  assert.equal(actual, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), `${name} differs`);
}
