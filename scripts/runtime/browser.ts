import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { makeOnce } from './cache.ts';

const args = [
  '--no-sandbox', // so that root can start it, as in most containers
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A headless Chromium: one on the PATH, else that of a package for 64-bit Linux, else Chrome where others install it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = systemChromium() ?? (await packagedChromium());
  return chromium.launch({ args, ...(executablePath ? { executablePath } : { channel: 'chrome' }) });
}

function systemChromium(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => join(folder, name)),
    )
    .find((path) => existsSync(path));
}

/** The package would unpack itself too, but into the folder for temporary files and in sight of others half done. */
async function packagedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;

  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium'); // in build/cjs/
  const folder = await makeOnce('chromium', async (work) => {
    console.error('Unpacking Chromium …');
    await pipeline(
      createReadStream(join(entry, '../../../bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(work, 'chromium'), { mode: 0o755 }),
    );
  });
  return join(folder, 'chromium');
}
