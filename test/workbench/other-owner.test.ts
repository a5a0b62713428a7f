import { createVSIX } from '@vscode/vsce';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbench } from './harness/workbench.ts';

const root = join(import.meta.dirname, '../..');

/** Others that claim .eml: under our language id with a scope of its own, as leighlondon/eml, and under another id. */
const others = [
  { name: 'with our language id', publisher: 'zz', language: 'eml', scopeName: 'text.eml' },
  { name: 'with a language id of its own', publisher: 'zz', language: 'email', scopeName: 'text.email' },
] as const;

/** A package that colours nothing but the word Subject. */
async function makePackage(
  folder: string,
  { publisher, language, scopeName }: (typeof others)[number],
): Promise<string> {
  mkdirSync(folder);
  const manifest = {
    name: language,
    publisher,
    version: '1.0.0',
    description: 'Claims .eml',
    license: 'MIT',
    files: ['grammar.json'],
    engines: { vscode: '^1.100.0' },
    contributes: {
      languages: [{ id: language, aliases: ['Other mail'], extensions: ['.eml'] }],
      grammars: [{ language, scopeName, path: './grammar.json' }],
    },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'grammar.json'),
    JSON.stringify({ scopeName, patterns: [{ match: '^Subject', name: 'keyword.other' }] }),
  );
  writeFileSync(join(folder, 'README.md'), 'Claims .eml.');
  writeFileSync(join(folder, 'LICENSE'), 'MIT');
  const packagePath = join(folder, 'other.vsix');
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
  return packagePath;
}

for (const other of others) {
  describe(`beside another extension that owns .eml ${other.name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'other-owner-'));
    let workbench: Workbench;
    before(async () => {
      const mails = join(folder, 'mails');
      mkdirSync(mails);
      cpSync(join(root, 'media/samples/spamcop.eml'), join(mails, 'spamcop.eml'));
      const theirs = await makePackage(join(folder, 'extension'), other);
      workbench = await Workbench.open({ folder: mails, extensions: [join(root, 'ndr-lens.vsix'), theirs] });
      await workbench.openFile('spamcop.eml');
    });
    after(async () => {
      await workbench.close();
      rmSync(folder, { recursive: true });
    });

    it('belongs to them', async () => {
      await workbench.statusBar('Other mail').waitFor();
    });

    // VS Code starts extensions by language: under another id the first command does it, the title bar's button say.
    if (other.language !== 'eml') {
      it('wakes up by the button in the title', async () => {
        await workbench.page.locator('.editor-actions [aria-label^="Open bounce report"]').click();
        await workbench.activeTab('Report: spamcop.eml').locator('.tab-actions .action-label').click();
        await workbench.activeTab('spamcop.eml').waitFor();
      });
    }

    it('explains the code all the same', async () => {
      const hover = await workbench.hover('554 5.7.1 <dest');
      await hover.filter({ hasText: /SpamCop.*Who has to fix it: Microsoft/s }).waitFor();
    });

    it('lists the problem, and shows lens and outcome', async () => {
      const problems = await workbench.problems();
      await problems
        .filter({ hasText: /dest@example\.org.*SpamCop/s })
        .first()
        .waitFor();
      await workbench.goTo('Final-Recipient');
      const lens = workbench.page.locator('.codelens-decoration:visible', {
        hasText: /^5\.7\.1 .*Has to act: Microsoft/,
      });
      await lens.first().waitFor();
      await workbench.statusBar('5.7.1').waitFor();
    });

    it('marks the address that was refused', async () => {
      await workbench.goTo('Diagnostic-Code');
      await workbench.coloured('40.107.20.108').waitFor();
    });

    if (other.language === 'eml') {
      it('is coloured by the injection', async () => {
        await workbench.goTo('Diagnostic-Code');
        await workbench.coloured('Diagnostic-Code').waitFor();
      });
    }
  });
}
