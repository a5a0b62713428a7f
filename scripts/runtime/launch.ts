// embedded-code [FOLDER] --extensionDevelopmentPath=PATH [--extensionTestsPath=PATH] and, of its own:
//   --vscode-version=VERSION    1.100.3 say
//   --locale=fr                 display language
//   --untrusted                 opens the folder in Restricted Mode
//   --install-extension=VSIX    may be repeated; to test what it installs, develop some empty folder
// With a suite it ends with the suite's exit code; without one it prints the workbench's address and goes on.
import { resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser } from './browser.ts';
import { messageOf } from './cache.ts';
import { openPage } from './page.ts';
import { Server } from './server.ts';
import { newest, versions } from './vscode.ts';

async function launch(): Promise<void> {
  const { values, positionals } = parseArgs({
    strict: false, // @vscode/test-electron passes much that only the desktop knows
    options: { 'install-extension': { type: 'string', multiple: true } },
  });
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const suite = text('extensionTestsPath');
  const extension = text('extensionDevelopmentPath');
  const wanted = text('vscode-version') ?? newest;
  const version = versions.find((each) => each === wanted);
  if (!version) throw new Error(`There is no embedded VS Code ${wanted}, only ${versions.join(' and ')}.`);

  const packages = [values['install-extension'] ?? []].flat().map((file) => resolve(String(file)));
  const server = await Server.start({
    version,
    testing: suite !== undefined,
    untrusted: values['untrusted'] === true,
    // A path of development counts only where there is a suite to run.
    extensions: extension && !suite ? [resolve(extension), ...packages] : packages,
  });
  const folder = resolve(positionals[0] ?? '.');
  if (suite) {
    const payload = [
      ['extensionDevelopmentPath', server.uri(resolve(extension ?? '.'))],
      ['extensionTestsPath', server.uri(resolve(suite))],
    ] as const;
    process.exit(await runSuite(server.address(folder, payload), text('locale')));
  }
  console.log(`VS Code ${version} is at\n\n  ${server.address(folder)}\n\nCtrl+C ends it.`);
}

/**
 * Opens a workbench that runs a suite, and prints what went wrong unless all went well. The exit code is 0 also when the
 * extension host died, so that results tell, not the code.
 */
async function runSuite(address: string, language: string | undefined): Promise<number> {
  const { page } = await openPage(await launchBrowser(), { language });
  const errors: string[] = [];
  process.on('exit', (code) => {
    if (code !== 0) console.error(errors.join('\n'));
  });
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    if (type === 'error') errors.push(format(...args).replace(framesOfVSCode, ''));
  });
  const crash = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Error('The page of the workbench crashed.')));
  });
  const end = new Promise<number>((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
  await page.goto(address);
  return Promise.race([end, crash]);
}

/** Lines of a stack that lead through its minified sources. */
const framesOfVSCode = /\n\s+at [^\n]*(?:embedded-|\/static\/)[^\n]*/g;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

launch().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exit(1);
});
