import * as vscode from 'vscode';
import type { Reading } from '../../core/reading.ts';
import type { Span } from '../../core/source.ts';
import { fileName, html } from '../../core/views/escape.ts';
import type { Card, Report } from '../../core/views/report.ts';
import { bouncesOf } from '../incident/bounces.ts';
import { openDrafts } from '../incident/drafts.ts';
import { checkResults } from '../checks/results.ts';
import { mayCheck } from '../checks/settings.ts';
import { nameOf, openDocument, readMail } from '../mails.ts';
import type { Readings } from '../readings.ts';
import { onDidChangeText } from '../textChanges.ts';
import { inform } from '../ui.ts';
import type * as features from './features.ts';
import { pageOf } from './page.ts';
import { parseRequest, type Request } from './request.ts';

type Features = typeof features;

interface Loaded {
  readonly features: Features;
  readonly reading: Reading;
  readonly report: Report;
}

/** A report reloads its page: not at every key. */
const debounceMs = 600;

/** One mail's report in one webview, of its own or of an editor. */
export class ReportView implements vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly mail: vscode.Uri;
  readonly #readings: Readings;
  readonly #folder: vscode.Uri;
  readonly #listeners: vscode.Disposable;
  #timer: NodeJS.Timeout | undefined;
  #loaded: Loaded | undefined;
  #isDisposed = false;

  constructor(panel: vscode.WebviewPanel, mail: vscode.Uri, readings: Readings, folder: vscode.Uri) {
    this.panel = panel;
    this.mail = mail;
    this.#readings = readings;
    this.#folder = folder;
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const wanted = mail.toString();
    this.#listeners = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      onDidChangeText((document) => {
        if (document.uri.toString() === wanted) this.#schedule();
      }),
      checkResults.onDidChange(() => this.#schedule()),
    );
    void this.#load();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#listeners.dispose();
    this.#loaded = undefined;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(), debounceMs);
  }

  async #load(): Promise<void> {
    const features = await import('./features.ts');
    if (!this.#loaded) this.#showState(features, 'reading');
    let reading: Reading | undefined;
    try {
      reading = await readMail(this.mail, this.#readings);
    } catch {
      this.#showState(features, 'unreadable');
      return;
    }
    if (this.#isDisposed) return;
    if (!reading) {
      this.#showState(features, 'stopped');
      return;
    }
    this.#loaded = { features, reading, report: features.reportOf(reading, checkResults.all) };
    this.#show(this.#loaded);
  }

  #show({ features, report }: Loaded): void {
    const words = features.wordsFor(vscode.env.language);
    const drafts = (card: Card) => features.offers(card.explanation);
    this.#setPage(words.language, features.reportHtml(report, { words, live: { drafts, checks: mayCheck() } }));
  }

  #showState(features: Features, state: 'reading' | 'stopped' | 'unreadable'): void {
    const words = features.wordsFor(vscode.env.language);
    const again = html`<p><button type="button" class="primary" data-do="reload">${words.state.again}</button></p>`;
    const content = html`<main class="report"><h1>${nameOf(this.mail)}</h1><p role="status">${words.state[state]}</p>${state === 'reading' ? '' : again}</main>`;
    this.#setPage(words.language, content);
  }

  #setPage(language: string, content: ReturnType<typeof html>): void {
    if (!this.#isDisposed)
      this.panel.webview.html = pageOf(this.panel.webview, this.#folder, this.mail, language, content);
  }

  async #receive(message: unknown): Promise<void> {
    const loaded = this.#loaded;
    const request = parseRequest(
      message,
      loaded && {
        report: loaded.report,
        length: loaded.reading.source.text.length,
        offers: ({ explanation }) => loaded.features.offers(explanation),
      },
    );
    if (request) await this.#answer(request, loaded);
  }

  async #answer(request: Request, loaded: Loaded | undefined): Promise<void> {
    if (request.do === 'reload') return this.#load();
    if (!loaded) return;
    const { features, reading, report } = loaded;
    const words = features.wordsFor(vscode.env.language);
    switch (request.do) {
      case 'summary':
        await vscode.env.clipboard.writeText(features.summaryLine(report, words));
        return this.#tell(words.state.summaryCopied);
      case 'markdown':
        await vscode.env.clipboard.writeText(features.reportMarkdown(report, words).toString());
        return this.#tell(words.state.markdownCopied);
      case 'save':
        return this.#save(loaded);
      case 'source':
        return this.#reveal(loaded, request.span);
      case 'lists':
        await vscode.commands.executeCommand('ndrLens.checkBlocklists', this.mail);
        return;
      case 'sender':
        await vscode.commands.executeCommand('ndrLens.checkSenderDomain', this.mail);
        return;
      case 'draft':
        await openDrafts(request.kind, { bounces: bouncesOf(only(reading, request.card), this.mail) });
        return;
    }
  }

  /** Said in the page, and by screen readers. */
  async #tell(status: string): Promise<void> {
    await this.panel.webview.postMessage({ status });
  }

  async #save({ features, report }: Loaded): Promise<void> {
    const name = fileName(`${nameOf(this.mail)}.report.html`);
    const folder = this.mail.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : undefined;
    const target = await vscode.window.showSaveDialog({
      defaultUri: folder ? vscode.Uri.joinPath(folder, name) : vscode.Uri.joinPath(this.mail, '..', name),
      filters: { HTML: ['html'] },
    });
    if (!target) return;
    const sheets = ['saved.css', 'report.css'].map((sheet) => this.#read(sheet));
    const words = features.wordsFor(vscode.env.language);
    const page = features.reportFile(report, words, (await Promise.all(sheets)).join('\n'));
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page));
    await this.#tell(words.state.saved);
  }

  async #read(sheet: string): Promise<string> {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, sheet));
    return new TextDecoder().decode(bytes);
  }

  /** In the text editor that has the mail, else in one beside. */
  async #reveal({ features, reading }: Loaded, { start, end }: Span): Promise<void> {
    if (this.mail.scheme === 'untitled' && !openDocument(this.mail)) {
      await inform(vscode.l10n.t('The message is not open any more.'));
      return;
    }
    const [first, last] = [start, end].map((offset) => features.positionAt(reading.source, offset)) as [Place, Place];
    await vscode.commands.executeCommand('vscode.openWith', this.mail, 'default', {
      viewColumn: columnOf(this.mail) ?? vscode.ViewColumn.Beside,
      selection: new vscode.Range(first.line, first.character, last.line, last.character),
    } satisfies vscode.TextDocumentShowOptions);
  }
}

type Place = ReturnType<Features['positionAt']>;

function columnOf(mail: vscode.Uri): vscode.ViewColumn | undefined {
  const wanted = mail.toString();
  return vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === wanted),
  )?.viewColumn;
}

/** The reading with the recipients of a card alone: what its drafts are written from. */
function only(reading: Reading, { recipients }: Card): Reading {
  return {
    ...reading,
    facts: { ...reading.facts, recipients: recipients.flatMap((index) => reading.facts.recipients[index] ?? []) },
    explanations: recipients.flatMap((index) => reading.explanations[index] ?? []),
  };
}
