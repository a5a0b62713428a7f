const vscode = require('vscode');
const { leave } = require('./results.js');

/** Reports what it sees of its surroundings. */
exports.run = async () => {
  const seen = {
    version: vscode.version,
    language: vscode.env.language,
    trusted: vscode.workspace.isTrusted,
    extension: vscode.extensions.getExtension('test.runtime-test') !== undefined,
    found: (await vscode.workspace.findFiles('**/*.eml', undefined, 1)).length,
  };
  leave(1, 0, JSON.stringify(seen));
};
