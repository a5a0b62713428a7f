import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category?: string }[];
    readonly configuration: readonly { readonly properties: Record<string, { readonly scope?: string }> }[];
    readonly menus: Record<string, readonly { readonly command?: string; readonly when?: string }[]>;
  };
}

const extension = vscode.extensions.all.find(({ id }) => id.endsWith('.ndr-lens'));
assert.ok(extension);
const root = extension.extensionPath;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as Record<string, string>;
const manifest = JSON.parse(read('package.json')) as Manifest;
const editorSources = readdirSync(join(root, 'src/editor'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(join('src/editor', path)))
  .join('\n');

describe('Manifest', () => {
  it('has every command that is registered, and the reverse', async () => {
    await extension.activate();
    const registered = (await vscode.commands.getCommands(true)).filter((id) => id.startsWith('ndrLens.'));
    const listed = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(registered.sort(), listed.sort());
  });

  it('puts every command under the name of the extension', () => {
    for (const { command, category } of manifest.contributes.commands) assert.equal(category, 'NDR Lens', command);
  });

  it('has in its menus only commands of its own, and those of the palette only where they can do something', () => {
    const listed = manifest.contributes.commands.map(({ command }) => command);
    for (const [menu, entries] of Object.entries(manifest.contributes.menus)) {
      for (const { command, when } of entries) {
        if (command !== undefined) assert.ok(listed.includes(command), `${menu}: ${command}`);
        // A submenu is shown or not as a whole.
        if (!menu.startsWith('ndrLens.')) assert.ok(when, `${menu}: ${command}`);
      }
    }
  });

  it('has a text for every %key%, in every language, and no other', () => {
    const keys = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!);
    const files = readdirSync(root).filter((name) => /^package\.nls(\.[\w-]+)?\.json$/.test(name));
    assert.ok(files.length > 0 && keys.length > 0);
    for (const file of files) assert.deepEqual(Object.keys(json(file)).sort(), [...new Set(keys)].sort(), file);
  });

  it('has every setting read and given a scope', () => {
    const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
    assert.ok(settings.length > 0);
    for (const [setting, { scope }] of settings) {
      assert.ok(scope, setting);
      const section = setting.slice(0, setting.lastIndexOf('.'));
      assert.ok(editorSources.includes(`getConfiguration('${section}'`), setting);
    }
  });

  it('has every string of the editor in each translation, and no other', () => {
    const strings = [...editorSources.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text!);
    assert.equal(strings.length, editorSources.match(/\bl10n\.t\(/g)?.length, 'a call without a literal');
    const files = readdirSync(join(root, 'l10n'));
    assert.ok(files.length > 0);
    for (const file of files) {
      assert.deepEqual(Object.keys(json(join('l10n', file))).sort(), [...new Set(strings)].sort(), file);
    }
  });
});
