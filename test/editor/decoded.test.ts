import * as assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { plainMessage, reportMessage } from '../core/host/outlook-files.ts';
import { stubDialogs } from './dialogs.ts';
import { closeAll, hoverAt, openSample, openText, positionOf } from './mail.ts';

const scheme = 'ndr-lens-decoded';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'decoded-'));
});
after(() => rmSync(folder, { recursive: true }));

/** Opens a mail and its decoded view, as a person does. */
async function decode(source: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(source);
  await vscode.commands.executeCommand('ndrLens.showDecoded');
  const decoded = vscode.window.activeTextEditor?.document;
  assert.equal(decoded?.uri.scheme, scheme);
  return decoded;
}

/** A file outside the workspace, opened. */
async function openFile(name: string, content: string | Uint8Array): Promise<vscode.TextDocument> {
  const file = join(folder, name);
  writeFileSync(file, content);
  return vscode.workspace.openTextDocument(vscode.Uri.file(file));
}

async function lensesOf({ uri }: vscode.TextDocument): Promise<readonly vscode.Command[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
  return lenses.flatMap(({ command }) => command ?? []);
}

async function use(document: vscode.TextDocument, title: string, nth = 0): Promise<void> {
  const lens = (await lensesOf(document)).filter((each) => each.title === title)[nth];
  assert.ok(lens, `no lens ${title}`);
  await vscode.commands.executeCommand(lens.command, ...((lens.arguments ?? []) as unknown[]));
}

/** The text of a document after its next change. */
function nextText(wanted: vscode.TextDocument): Promise<string> {
  return new Promise((resolve) => {
    const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== wanted) return;
      listener.dispose();
      resolve(document.getText());
    });
  });
}

const attachments = [
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<b>Gr=C3=BC=C3=9Fe</b>',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'Subject: inner',
  '',
  'Text',
  '--b',
  'Content-Type: application/octet-stream',
  'Content-Disposition: attachment; filename="../../a:b.bin"',
  'Content-Transfer-Encoding: base64',
  '',
  'AAEC',
  '--b',
  'Content-Disposition: attachment; filename="a_b.bin"',
  '',
  'text',
  '--b--',
  '',
].join('\n');

describe('Show decoded message', () => {
  afterEach(closeAll);

  it('opens beside the source, read-only, in clear', async () => {
    const decoded = await decode(await openSample('spamcop.eml'));
    assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.Two);
    assert.equal(decoded.languageId, 'ndr-decoded');
    assert.match(decoded.getText(), /^Subject: Undeliverable: Delivery plan for week 11$/m);
    assert.match(decoded.getText(), /^Date: Mon, 2 Mar 2026 08:42:07 \+0000$/m);
    assert.match(decoded.getText(), /^attached is the plan for week 11\./m);
  });

  it('explains codes on hover, and has an outline', async () => {
    const decoded = await decode(await openSample('spamcop.eml'));
    assert.match(await hoverAt(decoded, positionOf(decoded, '554 5.7.1')), /SpamCop/);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      decoded.uri,
    );
    const names = (all: readonly vscode.DocumentSymbol[]): unknown[] =>
      all.map(({ name, children }) => (children.length > 0 ? [name, names(children)] : name));
    assert.deepEqual(names(symbols), [
      [
        'Message',
        ['Text', 'The same text as HTML', 'Report fields', ['Returned message', ['Text', 'The same text as HTML']]],
      ],
    ]);
  });

  it('leads back to the source by definition and lens', async () => {
    const source = await openSample('spamcop.eml');
    const decoded = await decode(source);
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      decoded.uri,
      positionOf(decoded, 'Status: 5.7.1'),
    );
    assert.equal(definition?.uri.toString(), source.uri.toString());
    assert.equal(source.getText(definition.range), 'Status: 5.7.1');
    await use(decoded, 'Show in source', 3);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), source.uri.toString());
    assert.match(source.lineAt(editor.selection.start).text, /^Content-Type: message\/delivery-status/);
  });

  it('follows the text', async () => {
    const source = await openText('Subject: before\n\nText\n');
    const decoded = await decode(source);
    assert.match(decoded.getText(), /Subject: before/);
    const changed = nextText(decoded);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(source.uri, source.lineAt(0).range, 'Subject: after');
    await vscode.workspace.applyEdit(edit);
    assert.match(await changed, /Subject: after/);
  });

  it('offers to read from bytes what the editor lost, and says so', async () => {
    const mail = 'Content-Type: text/plain; charset=iso-8859-1\r\n\r\nGr\xfc\xdfe\r\n';
    const lost = await decode(await openFile('latin1.eml', Buffer.from(mail, 'latin1')));
    assert.match(lost.getText(), /could not read some bytes/);
    const changed = nextText(lost);
    await use(lost, 'Read from bytes');
    const text = await changed;
    assert.match(text, /^Read from the bytes of the file\./);
    assert.match(text, /Grüße/);
  });

  it('offers no such thing where nothing is lost', async () => {
    const decoded = await decode(await openSample('spamcop.eml'));
    assert.ok(!(await lensesOf(decoded)).some(({ title }) => title === 'Read from bytes'));
  });
});

describe('Open part', () => {
  afterEach(closeAll);

  it('opens a text and a message in their own languages', async () => {
    const decoded = await decode(await openText(attachments));
    await use(decoded, 'Open part', 0);
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'html');
    assert.equal(vscode.window.activeTextEditor.document.getText(), '<b>Grüße</b>');
    await use(decoded, 'Open part', 1);
    assert.equal(vscode.window.activeTextEditor.document.languageId, 'eml');
    assert.match(vscode.window.activeTextEditor.document.getText(), /^Subject: inner\s+Text$/);
  });

  it('takes what comes from a forged link for nothing', async () => {
    const decoded = await decode(await openText(attachments));
    for (const forged of [0, -1, 1.5, 99, 4]) {
      await vscode.commands.executeCommand('ndrLens.openPart', decoded.uri, forged);
      assert.equal(vscode.window.activeTextEditor?.document, decoded, String(forged));
    }
  });
});

describe('Save attachment', () => {
  const { showSaveDialog, showOpenDialog, showInformationMessage } = vscode.window;
  afterEach(async () => {
    Object.assign(vscode.window, { showSaveDialog, showOpenDialog, showInformationMessage });
    await closeAll();
  });

  it('proposes a safe name, and writes the file that was chosen', async () => {
    const decoded = await decode(await openFile('with-files.eml', attachments));
    let proposed: string | undefined;
    const target = vscode.Uri.file(join(folder, 'chosen.bin'));
    Object.assign(vscode.window, {
      showSaveDialog: ({ defaultUri }: vscode.SaveDialogOptions) => {
        proposed = defaultUri?.fsPath;
        return Promise.resolve(target);
      },
    });
    await use(decoded, 'Save attachment as…', 0);
    assert.equal(proposed, join(folder, 'a_b.bin'));
    assert.deepEqual([...readFileSync(target.fsPath)], [0, 1, 2]);
  });

  it('writes all of them under names that are free', async () => {
    const decoded = await decode(await openFile('with-files.eml', attachments));
    const target = mkdtempSync(join(folder, 'all-'));
    writeFileSync(join(target, 'A_B.bin'), 'was here');
    Object.assign(vscode.window, {
      showOpenDialog: () => Promise.resolve([vscode.Uri.file(target)]),
      showInformationMessage: () => Promise.resolve(undefined),
    });
    await use(decoded, 'Save all attachments…');
    const files = readdirSync(target).sort();
    assert.deepEqual(files, ['A_B.bin', 'a_b (2).bin', 'a_b (3).bin']);
    assert.deepEqual(
      files.map((file) => readFileSync(join(target, file), 'latin1')),
      ['was here', '\0\u0001\u0002', 'text'],
    );
  });
});

describe('An Outlook message', () => {
  let samples: vscode.Uri;
  let message: vscode.Uri;
  before(() => {
    samples = vscode.workspace.workspaceFolders![0]!.uri;
    message = vscode.Uri.file(join(mkdtempSync(join(samples.fsPath, '.outlook-')), 'offer.msg'));
    writeFileSync(message.fsPath, plainMessage());
  });
  after(() => rmSync(join(message.fsPath, '..'), { recursive: true }));
  const { showOpenDialog } = vscode.window;
  afterEach(async () => {
    Object.assign(vscode.window, { showOpenDialog });
    await closeAll();
  });

  /** The next editor that comes to the front with a mail out of another file. */
  function nextMail(): Promise<vscode.TextDocument> {
    return new Promise((resolve) => {
      const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.uri.scheme !== 'ndr-lens-part') return;
        listener.dispose();
        resolve(editor.document);
      });
    });
  }

  function assertOffer(document: vscode.TextDocument | undefined): void {
    assert.equal(document?.languageId, 'eml');
    assert.match(document.getText(), /^X-NDR-Lens: converted/);
    assert.match(document.getText(), /^From: Ana Lopez <ana@contoso\.com>$/m);
  }

  it('is opened as a mail, in the place of the binary file', async () => {
    const mail = nextMail();
    await vscode.commands.executeCommand('vscode.open', message);
    assertOffer(await mail);
  });

  const command = 'ndrLens.openOutlookMessage';

  it('is opened from the explorer', async () => {
    await vscode.commands.executeCommand(command, message, [message]);
    assertOffer(vscode.window.activeTextEditor?.document);
  });

  it('is asked for where none is in front, or what comes is none of this window', async () => {
    let asked = 0;
    const pick = () => (asked++, Promise.resolve([message]));
    Object.assign(vscode.window, { showOpenDialog: pick });
    for (const argument of [undefined, vscode.Uri.file('/etc/passwd.msg'), samples, 'offer.msg']) {
      await vscode.commands.executeCommand(command, argument);
      assertOffer(vscode.window.activeTextEditor?.document);
      await closeAll();
    }
    assert.equal(asked, 4);
  });

  it('is read as far as it goes where it is a report', async () => {
    writeFileSync(message.fsPath, reportMessage('Delivery failed: 550 5.1.1 user@example.org'));
    await vscode.commands.executeCommand(command, message);
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /550 5\.1\.1 user@example\.org/);
  });

  it('that is damaged is said to be so, and nothing opens', async () => {
    writeFileSync(message.fsPath, plainMessage().subarray(0, 700));
    const dialog = stubDialogs();
    try {
      await vscode.commands.executeCommand(command, message);
      assert.match(dialog.shown[0]?.message ?? '', /offer\.msg.*damaged/);
      assert.equal(vscode.window.activeTextEditor, undefined);
    } finally {
      dialog.restore();
    }
  });
});
