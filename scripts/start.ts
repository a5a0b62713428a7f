// Opens the samples in VS Code with the extension under development: in the user's own VS Code where there is a command
// `code`, else in the embedded one, whose address it prints. Options are passed on.
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const shell = process.platform === 'win32'; // where `code` is a script
const command = hasDesktop() ? 'code' : join(import.meta.dirname, 'embedded-code');
const args = [`--extensionDevelopmentPath=${root}`, join(root, 'media/samples'), ...process.argv.slice(2)];

const child = spawn(command, shell ? args.map((arg) => `"${arg}"`) : args, { stdio: 'inherit', shell });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));

function hasDesktop(): boolean {
  try {
    execFileSync('code', ['--version'], { stdio: 'ignore', shell });
    return true;
  } catch {
    return false;
  }
}
