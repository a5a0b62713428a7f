import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, makeOnce } from '../../scripts/runtime/cache.ts';
import { unpack } from '../../scripts/runtime/packages.ts';

describe('what is fetched', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'download-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  // npm packs a folder as it does a package of the registry.
  const spec = join(import.meta.dirname, 'extension');

  it('is refused with other bytes than expected', async () => {
    const wrong = unpack({ spec, sha512: 'AAAA', folder: '.' }, folder);
    await assert.rejects(wrong, ({ message }: Error) => message.includes(spec) && message.includes('expected AAAA'));
  });

  it('is named when npm does not have it', async () => {
    const missing = unpack({ spec: join(folder, 'missing'), sha512: 'AAAA', folder: '.' }, folder);
    await assert.rejects(missing, /npm pack .*missing.* ended with/);
  });
});

describe('a folder made once', () => {
  const name = `test-${process.pid}`;
  const target = join(cacheFolder, name);
  afterEach(() => rm(target, { recursive: true, force: true }));

  it('is not there when it could not be completed', async () => {
    const failing = makeOnce(name, async (work) => {
      await writeFile(join(work, 'half'), '');
      throw new Error('no more space');
    });
    await assert.rejects(failing, { message: `Could not provide ${name}: no more space` });
    assert.equal(existsSync(target), false);
  });

  it('is whole when two make it at the same time, and is kept', async () => {
    const fill = (content: string) => (work: string) => writeFile(join(work, content), '');
    await Promise.all([makeOnce(name, fill('one')), makeOnce(name, fill('two'))]);
    assert.equal((await readdir(target)).length, 1);
    await makeOnce(name, () => Promise.reject(new Error('made again')));
  });
});
