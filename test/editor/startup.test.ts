import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** Loads dist/extension.js as VS Code does, with a stand-in for `vscode`, and prints the files that came with it. */
const load = `
  const Module = require('node:module');
  const original = Module._load;
  const any = new Proxy(function () {}, { get: () => any, apply: () => any, construct: () => any });
  const vscode = { SymbolKind: any, DiagnosticSeverity: any, CodeActionKind: any, EventEmitter: any };
  Module._load = (name, ...rest) => (name === 'vscode' ? vscode : original(name, ...rest));
  require(process.argv[1]);
  console.log(JSON.stringify(Object.keys(require.cache)));`;

describe('Start-up', () => {
  it('loads less than 200 KB, and none of the tables', () => {
    const root = vscode.extensions.all.find(({ id }) => id.endsWith('.ndr-lens'))?.extensionPath;
    assert.ok(root);
    const output = execFileSync(process.execPath, ['-e', load, join(root, 'dist/extension.js')], { encoding: 'utf8' });
    const files = JSON.parse(output) as string[];
    assert.ok(files.some((file) => file.endsWith('extension.js')));
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(size < 200_000, `${size} bytes in ${files.join(' ')}`);
  });
});
