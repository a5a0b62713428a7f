const vscode = require('vscode');

exports.activate = (context) => {
  const greet = () => vscode.window.showInformationMessage('Hello');
  context.subscriptions.push(vscode.commands.registerCommand('runtimeTest.greet', greet));
};
