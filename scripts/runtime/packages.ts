import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A package of the npm registry, pinned to its bytes. */
export interface PinnedPackage {
  /** With its version: `code-server@4.139.1`. */
  readonly spec: string;
  /** Of the tarball, in base64, as npm's `integrity` has it after `sha512-`. */
  readonly sha512: string;
  /** What is wanted of it, a folder below the tarball's `package/`. */
  readonly folder: string;
}

/** Downloads a package, checks its bytes, and unpacks what is wanted of it into a folder. Says what it does. */
export async function unpack({ spec, sha512, folder }: PinnedPackage, into: string): Promise<void> {
  console.error(`Fetching ${spec} …`);
  await npm(['pack', spec, '--ignore-scripts', '--silent', '--pack-destination', into], into);
  const file = (await readdir(into)).find((entry) => entry.endsWith('.tgz'));
  if (!file) throw new Error(`npm pack ${spec} left no file`);

  const tarball = join(into, file);
  const actual = createHash('sha512').update(await readFile(tarball));
  const digest = actual.digest('base64');
  if (digest !== sha512) throw new Error(`${spec} is not what it was: its sha512 is ${digest}, expected ${sha512}`);

  const depth = folder.split('/').length + 1;
  const tar = ['-xzf', tarball, '-C', into, `--strip-components=${depth}`, `package/${folder}`];
  await promisify(execFile)('tar', tar);
  await rm(tarball);
}

/** Runs npm in a folder; what it has to say comes with the error when it fails. */
export async function npm(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn('npm', args, { cwd, shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}\n${said.trim()}`);
}
