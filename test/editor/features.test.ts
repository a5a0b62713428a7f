import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { highlightKinds } from '../../src/core/views/highlight-kinds.ts';
import { closeAll, openSample, openText, positionOf } from './mail.ts';

type Text = vscode.TextDocument;

function execute<T>(command: string, ...args: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);
}

function whole(document: Text): vscode.Range {
  return new vscode.Range(0, 0, document.lineCount, 0);
}

const plain = 'From: a@example.org\nSubject: Hello\n\n550 5.7.1 is a code\n';

describe('Semantic tokens', () => {
  async function tokensOf(document: Text): Promise<string[]> {
    const legend = await execute<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend', document.uri);
    const tokens = await execute<vscode.SemanticTokens>('provideDocumentSemanticTokens', document.uri);
    const found: string[] = [];
    let line = 0;
    let start = 0;
    for (let at = 0; at < tokens.data.length; at += 5) {
      const [lines = 0, chars = 0, length = 0, type = 0] = tokens.data.slice(at, at + 4);
      start = lines > 0 ? chars : start + chars;
      line += lines;
      found.push(`${legend.tokenTypes[type]} ${document.getText(new vscode.Range(line, start, line, start + length))}`);
    }
    return found;
  }

  it('mark the code that failed and the address that was refused', async () => {
    const tokens = await tokensOf(await openSample('spamcop.eml'));
    assert.ok(tokens.includes('failedCode 5.7.1'), tokens.join());
    assert.ok(tokens.includes('refusedAddress 40.107.20.108'), tokens.join());
  });

  it('mark a check that failed, and nothing in a mail without one', async () => {
    assert.deepEqual(await tokensOf(await openText(`Authentication-Results: mx; spf=fail; dkim=pass\n${plain}`)), [
      'failedCheck spf=fail',
    ]);
    assert.deepEqual(await tokensOf(await openText(plain)), []);
  });

  it('have their types in the manifest', () => {
    const extension = vscode.extensions.all.find(({ id }) => id.endsWith('.ndr-lens'));
    const manifest = extension?.packageJSON as { contributes: { semanticTokenTypes: { id: string }[] } };
    const types = manifest.contributes.semanticTokenTypes;
    assert.deepEqual(
      types.map(({ id }) => id),
      highlightKinds,
    );
  });
});

describe('Names', () => {
  it('lead to where they come from', async () => {
    const document = await openSample('spamcop.eml');
    const lineOf = async (needle: string, nth = 0): Promise<string> => {
      const [link] = await execute<(vscode.Location | vscode.LocationLink)[]>(
        'executeDefinitionProvider',
        document.uri,
        positionOf(document, needle, nth),
      );
      assert.ok(link);
      const range = 'targetRange' in link ? link.targetRange : link.range;
      return document.lineAt(range.start).text;
    };
    assert.equal(await lineOf('dest@example.org'), 'Final-Recipient: rfc822;dest@example.org');
    assert.match(await lineOf('AM0PR04MB1001A1B2C3D4E5F6A7B8C9D0E1F2@'), /^Message-ID: /);
    assert.match(await lineOf('mx.example.org'), /^Remote-MTA: /);
  });

  it('are found in text, delivery status and original, and highlighted there', async () => {
    const document = await openSample('spamcop.eml');
    const position = positionOf(document, 'rfc822;dest@').translate(0, 8);
    const places = await execute<vscode.Location[]>('executeReferenceProvider', document.uri, position);
    const lines = places.map(({ range }) => document.lineAt(range.start).text);
    for (const line of ['Final-Recipient: rfc822;dest@example.org', 'To: "dest@example.org" <dest@example.org>']) {
      assert.ok(lines.includes(line), `${line} among ${lines.join('\n')}`);
    }
    const highlights = await execute<vscode.DocumentHighlight[]>('executeDocumentHighlights', document.uri, position);
    assert.equal(highlights.length, places.length);
  });
});

describe('Links', () => {
  it('lead to the article and to the message that bounced', async () => {
    const document = await openSample('spamcop.eml');
    const links = await execute<vscode.DocumentLink[]>('executeLinkProvider', document.uri);
    const targetOf = (line: string) =>
      links.find(({ range }) => document.lineAt(range.start).text.startsWith(line))?.target;
    assert.equal(targetOf('Status: 5.7.1')?.scheme, 'https');
    const message = targetOf('In-Reply-To:');
    assert.equal(message?.path, document.uri.path);
    const line = Number(/^L(\d+)/.exec(message.fragment)?.[1]);
    assert.match(document.lineAt(line - 1).text, /^Message-ID: <AM0PR04MB1001A1/);
  });
});

/** With a setting changed, and as it was afterwards. */
async function withSetting<T>(name: string, value: boolean, run: () => PromiseLike<T>): Promise<T> {
  const settings = vscode.workspace.getConfiguration('ndrLens');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    return await run();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

describe('Inlay hints', () => {
  const hintsOf = async (document: Text): Promise<string[]> =>
    (await execute<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, whole(document))).map(
      ({ label, position }) =>
        `${document.lineAt(position).text.split(':')[0]}: ${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`,
    );

  it('tell the meaning of the code, the hop and its delay', async () => {
    const hints = await hintsOf(await openSample('spamcop.eml'));
    assert.ok(
      hints.some((hint) => /^Status: .*SpamCop/.test(hint)),
      hints.join(),
    );
    assert.ok(
      hints.some((hint) => hint.endsWith('Hop 2 of 2, +1 s')),
      hints.join(),
    );
  });

  it('tell UTC', async () => {
    const document = await openText('From: a@example.org\nDate: Mon, 2 Mar 2026 09:41:52 +0100\n\nText\n');
    assert.deepEqual(await hintsOf(document), ['Date: 2026-03-02 08:41:52 UTC']);
  });

  it('can be turned off', async () => {
    const document = await openSample('spamcop.eml');
    assert.deepEqual(await withSetting('inlayHints', false, () => hintsOf(document)), []);
  });
});

describe('Code lenses', () => {
  const lensesOf = (document: Text) => execute<vscode.CodeLens[]>('executeCodeLensProvider', document.uri);

  it('stand above report and recipient, with commands for this mail', async () => {
    const document = await openSample('spamcop.eml');
    const lenses = await lensesOf(document);
    const shown = lenses.map(({ range, command }) => [
      document.lineAt(range.start).text.split(':')[0],
      command?.command,
    ]);
    assert.deepEqual(shown, [
      ['Received', 'ndrLens.openReport'],
      ['Received', 'ndrLens.draftMicrosoftTicket'],
      ['Final-Recipient', 'ndrLens.openReport'],
      ['Final-Recipient', 'ndrLens.draftMicrosoftTicket'],
    ]);
    for (const { command } of lenses) assert.equal(String(command?.arguments?.[0]), String(document.uri));
    assert.match(lenses[2]!.command!.title, /5\.7\.1 .*SpamCop.*Microsoft/);
  });

  it('can be turned off', async () => {
    const document = await openSample('spamcop.eml');
    assert.deepEqual(await withSetting('codeLens', false, () => lensesOf(document)), []);
  });

  it('leave a mail that is no bounce alone', async () => {
    assert.deepEqual(await lensesOf(await openText(plain)), []);
  });
});

describe('The sample of the walkthrough', () => {
  afterEach(closeAll);

  it('opens out of the extension', async () => {
    await vscode.commands.executeCommand('ndrLens.openSample');
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /media\/samples\/spamcop\.eml$/);
  });

  it('takes no file from elsewhere', async () => {
    await vscode.commands.executeCommand('ndrLens.openSample', vscode.Uri.file('/etc/passwd'));
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /spamcop\.eml$/);
  });
});
