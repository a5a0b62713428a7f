import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { provideVSCode, type EmbeddedVSCode, type VSCodeVersion } from './vscode.ts';

/** What a server is started with. */
export interface ServerOptions {
  readonly version: VSCodeVersion;
  /** Lets the workbench run a test suite; it shows no notifications then. */
  readonly testing?: boolean;
  /** Folders open in Restricted Mode. */
  readonly untrusted?: boolean;
  /** User settings on top of those that keep the workbench quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Settings of scope `machine`: with a server in between VS Code reads these from the server's side only. */
  readonly machineSettings?: Readonly<Record<string, unknown>>;
  /** Absolute paths of .vsix files, and of folders of extensions, which are used as they are. */
  readonly extensions?: readonly string[];
}

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.openRepositoryInParentFolders': 'never',
  'workbench.editorLargeFileConfirmation': 1024, // MB
};

/** A VS Code server with a profile of its own; both end with this process at the latest. Listens on 127.0.0.1 only. */
export class Server {
  #authority = '';
  readonly #process: ChildProcess;
  readonly #profile: string;

  private constructor(child: ChildProcess, profile: string) {
    this.#process = child;
    this.#profile = profile;
    process.once('exit', this.stop);
  }

  static async start(options: ServerOptions): Promise<Server> {
    const vscode = await provideVSCode(options.version);
    const profile = await makeProfile(options);
    for (const file of options.extensions?.filter(isPackage) ?? []) {
      await promisify(execFile)(vscode.node, [...mainOf(vscode, profile), '--install-extension', file], { env });
    }

    const args = ['--host=127.0.0.1', '--port=0', '--without-connection-token'];
    if (options.testing) args.push('--enable-smoke-test-driver');
    if (!options.untrusted) args.push('--disable-workspace-trust');
    const child = spawn(vscode.node, [...mainOf(vscode, profile), ...args], {
      env,
      detached: process.platform !== 'win32', // a process group of its own, to be ended as a whole
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const server = new Server(child, profile);
    server.#authority = `127.0.0.1:${await listeningPort(child)}`;
    return server;
  }

  /** `127.0.0.1:PORT`, also in the names of its files. */
  get authority(): string {
    return this.#authority;
  }

  /** The address of its workbench with a folder open; `payload` is what VS Code's own web tests pass there. */
  address(folder: string, payload: readonly (readonly [string, string])[] = []): string {
    const address = `http://${this.authority}/?folder=${encodeURIComponent(folder).replaceAll('%2F', '/')}`;
    return payload.length > 0 ? `${address}&payload=${encodeURIComponent(JSON.stringify(payload))}` : address;
  }

  /** A path on this machine as the workbench names it. */
  uri(path: string): string {
    return `vscode-remote://${this.authority}${encodeURI(path)}`;
  }

  readonly stop = (): void => {
    process.off('exit', this.stop);
    killGroup(this.#process);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

const serverEnv = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
const env = { ...Object.fromEntries(serverEnv), EXTENSIONS_GALLERY: '{}' };

function mainOf({ folder }: EmbeddedVSCode, profile: string): string[] {
  return [
    join(folder, 'out/server-main.js'),
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--telemetry-level=off',
    `--server-data-dir=${profile}`,
    `--user-data-dir=${join(profile, 'data')}`,
    `--extensions-dir=${join(profile, 'extensions')}`,
  ];
}

const isPackage = (path: string): boolean => path.endsWith('.vsix');

async function makeProfile(options: ServerOptions): Promise<string> {
  const { untrusted = false, settings, machineSettings = {}, extensions = [] } = options;
  const profile = await mkdtemp(join(tmpdir(), 'vscode-profile-'));
  const trust = {
    'security.workspace.trust.enabled': untrusted,
    'security.workspace.trust.startupPrompt': 'never',
  };
  await mkdir(join(profile, 'data/User'), { recursive: true });
  await mkdir(join(profile, 'data/Machine'));
  await mkdir(join(profile, 'extensions'));
  const folders = extensions.filter((path) => !isPackage(path));
  await writeFile(join(profile, 'extensions/extensions.json'), JSON.stringify(folders.map(asInstalled)));
  await writeFile(join(profile, 'data/Machine/settings.json'), JSON.stringify(machineSettings, null, 2));
  await writeFile(
    join(profile, 'data/User/settings.json'),
    JSON.stringify({ ...quietSettings, ...trust, ...settings }, null, 2),
  );
  return profile;
}

/** How VS Code notes an extension that is installed; it need not lie where the others do. */
function asInstalled(folder: string): object {
  const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  return { identifier: { id: `${publisher}.${name}` }, version, location: { $mid: 1, scheme: 'file', path: folder } };
}

function listeningPort(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    for (const stream of [server.stdout!, server.stderr!]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const port = /^Extension host agent listening on (\d+)/.exec(line)?.[1];
        if (port) resolve(port);
      });
    }
    server.on('error', reject);
    server.on('close', () => reject(new Error(`The VS Code server did not start.\n${said.join('\n')}`)));
  });
}

function killGroup(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid!, 'SIGKILL');
}
