const vscode = require('vscode');
const { leave } = require('./results.js');

/** Tells besides what it sees of its surroundings. */
exports.run = async () =>
  leave({
    passed: 1,
    failed: 0,
    version: vscode.version,
    language: vscode.env.language,
    trusted: vscode.workspace.isTrusted,
    extension: vscode.extensions.getExtension('test.runtime-test') !== undefined,
    found: (await vscode.workspace.findFiles('**/*.eml', undefined, 1)).length,
  });
