import * as vscode from 'vscode';
import type { DecodedSection, DecodedText } from '../../core/views/decoded.ts';
import { fileName } from '../../core/views/escape.ts';
import { sideColumn } from '../columns.ts';
import { addMailView, nameOf, openDocument, type MailView } from '../mails.ts';
import type { Readings } from '../readings.ts';
import { onDidChangeText } from '../textChanges.ts';
import { hasLostBytes, loadFeatures, readParts, withProgress, type PartedMail } from './mail.ts';
import { decodedWords } from './words.ts';

export const decodedScheme = 'ndr-lens-decoded';

/** Decoding starts a thread: not at every key. */
const debounceMs = 600;

/** A decoded mail that is open. */
export interface Decoded extends DecodedText {
  readonly mail: PartedMail;
  readonly offersBytes: boolean;
}

interface Entry {
  decoded: Decoded;
  timer?: NodeJS.Timeout;
  /** Ends the run that is under way. */
  stop?: AbortController;
}

/** The decoded mails that are open, as documents that follow their mail. */
export class DecodedDocuments implements vscode.TextDocumentContentProvider, MailView, vscode.Disposable {
  readonly #readings: Readings;
  readonly #script: string;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #listeners: vscode.Disposable;

  constructor(readings: Readings, script: string) {
    this.#readings = readings;
    this.#script = script;
    this.#listeners = vscode.Disposable.from(
      addMailView(this),
      vscode.workspace.registerTextDocumentContentProvider(decodedScheme, this),
      onDidChangeText((document) => this.#schedule(document, false)),
      vscode.workspace.onDidSaveTextDocument((document) => this.#schedule(document, true)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const { input } of closed) if (input instanceof vscode.TabInputText) this.#drop(input.uri);
      }),
    );
  }

  /** What is shown under this address; a forged one has nothing. */
  get(uri: vscode.Uri): Decoded | undefined {
    return this.#entries.get(uri.toString())?.decoded;
  }

  mailAt(address: vscode.Uri): vscode.Uri | undefined {
    return this.get(address)?.mail.uri;
  }

  get active(): vscode.Uri | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document && this.mailAt(document.uri);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.get(uri)?.text ?? '';
  }

  /** Decodes a mail and shows it beside its source. */
  async show(mail: vscode.Uri, fromBytes?: boolean): Promise<void> {
    const parted = await readParts(mail, this.#readings, fromBytes);
    const decoded = parted && (await withProgress(mail, (signal) => this.#decode(parted, signal)));
    if (!decoded) return;
    const uri = addressOf(mail);
    const key = uri.toString();
    const entry = this.#entries.get(key);
    if (entry) entry.decoded = decoded;
    else this.#entries.set(key, { decoded });
    this.#changed.fire(uri);
    const isInFront = vscode.window.activeTextEditor?.document.uri.toString() === mail.toString();
    await vscode.window.showTextDocument(uri, {
      viewColumn: isInFront ? sideColumn() : vscode.ViewColumn.Active,
      preview: false,
    });
  }

  async #decode(mail: PartedMail, signal: AbortSignal): Promise<Decoded> {
    const { decodeParts, decodedText } = await loadFeatures();
    const contents = await decodeParts(mail.parts, this.#script, signal);
    const document = openDocument(mail.uri);
    const offersBytes = !mail.fromBytes && hasLostBytes(document);
    const notes: string[] = [];
    if (offersBytes) {
      notes.push(vscode.l10n.t('The editor could not read some bytes of this file as text. “Read from bytes” can.'));
    }
    if (mail.fromBytes) notes.push(vscode.l10n.t('Read from the bytes of the file.'));
    if (mail.fromBytes && document?.isDirty) notes.push(vscode.l10n.t('Changes that are not saved are not in it.'));
    return { ...decodedText(mail.parts, contents, decodedWords(), notes), mail, offersBytes };
  }

  #schedule({ uri }: vscode.TextDocument, saved: boolean): void {
    const address = addressOf(uri);
    const entry = this.#entries.get(address.toString());
    if (!entry || entry.decoded.mail.fromBytes !== saved) return;
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void this.#refresh(address, entry), debounceMs);
  }

  async #refresh(address: vscode.Uri, entry: Entry): Promise<void> {
    entry.stop?.abort();
    const stop = (entry.stop = new AbortController());
    const { uri, fromBytes } = entry.decoded.mail;
    const parted = await readParts(uri, this.#readings, fromBytes).catch(() => undefined);
    const decoded = parted && (await this.#decode(parted, stop.signal));
    if (!decoded || stop.signal.aborted) return;
    entry.decoded = decoded;
    this.#changed.fire(address);
  }

  #drop(uri: vscode.Uri): void {
    const key = uri.toString();
    const entry = this.#entries.get(key);
    const isStillShown = vscode.window.tabGroups.all.some(({ tabs }) =>
      tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
    );
    if (!entry || isStillShown) return;
    end(entry);
    this.#entries.delete(key);
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
    for (const entry of this.#entries.values()) end(entry);
    this.#entries.clear();
  }
}

function end(entry: Entry): void {
  clearTimeout(entry.timer);
  entry.stop?.abort();
}

/** One address a mail. It does not end in `.eml`: it is no mail. Its folder gives it its language (package.json). */
function addressOf(mail: vscode.Uri): vscode.Uri {
  const name = vscode.l10n.t('{0} (decoded)', fileName(nameOf(mail)));
  return vscode.Uri.from({ scheme: decodedScheme, path: `/ndr-lens-decoded/${name}`, query: mail.toString() });
}

/** The section that a line is of. */
export function sectionAt({ sections }: DecodedText, line: number): DecodedSection | undefined {
  return sections.filter((section) => section.line <= line).at(-1);
}
