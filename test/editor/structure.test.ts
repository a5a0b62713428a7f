import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSample, openText } from './mail.ts';

function symbolsOf({ uri }: vscode.TextDocument): Thenable<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
}

/** Names, indented by depth; without the fields of headers. */
function tree(symbols: readonly vscode.DocumentSymbol[], indent = ''): string[] {
  return symbols
    .filter(({ kind }) => kind !== vscode.SymbolKind.Field)
    .flatMap(({ name, children }) => [indent + name, ...tree(children, `${indent}  `)]);
}

describe('Outline', () => {
  it('shows headers, parts, report, recipient and returned original', async () => {
    const symbols = await symbolsOf(await openSample('spamcop.eml'));
    assert.deepEqual(tree(symbols), [
      'Headers',
      'multipart/alternative',
      '  text/plain',
      '  text/html',
      'Delivery report',
      '  dest@example.org',
      'Returned message',
      '  Headers',
      '  text/plain',
      '  text/html',
    ]);
  });

  it('shows the recipients of a pasted text', async () => {
    const symbols = await symbolsOf(await openSample('report.ndr'));
    assert.deepEqual(tree(symbols), ['dest@example.org', 'chris@contoso.com']);
  });

  it('shows hostile names as text', async () => {
    const document = await openText('Subject: $(trash) [x](command:y) \u202Egnp.exe\n\nText\n');
    const [headers] = await symbolsOf(document);
    assert.equal(headers?.detail, '$ (trash) [x] (command:y) <U+202E>gnp.exe');
  });

  it('has no symbol without a name', async () => {
    const document = await openText('Subject:\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n--b--\n');
    assert.deepEqual(tree(await symbolsOf(document)), ['Headers', 'text/plain']);
  });
});

describe('Folding', () => {
  it('folds headers, folded fields and parts', async () => {
    const document = await openText(
      [
        'Received: from a.example.com', // 0
        ' by b.example.com',
        'Content-Type: multipart/mixed; boundary=b', // 2
        '',
        '--b', // 4
        'Content-Type: text/plain',
        '',
        'Text',
        '--b--',
      ].join('\n'),
    );
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const lines = ranges.map(({ start, end }) => `${start}-${end}`);
    assert.ok(lines.includes('0-2'), `headers: ${lines.join()}`);
    assert.ok(lines.includes('4-7'), `part: ${lines.join()}`);
  });
});
