import * as vscode from 'vscode';
import type { Reading } from '../core/reading.ts';
import { textSource } from '../core/source.ts';
import type * as features from './features.ts';

type Features = typeof features;

/** How many parses are kept. A document that other extensions open may never be reported as closed. */
const most = 20;

interface Entry {
  readonly version: number;
  readonly language: string;
  readonly reading: Promise<Reading>;
}

/** The one parse a document version that all features share. */
export class Readings implements vscode.Disposable {
  // By document, not by address: the next untitled one has the address of the last.
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #closed = vscode.workspace.onDidCloseTextDocument((document) => {
    this.#entries.delete(document);
  });

  get(document: vscode.TextDocument): Promise<Reading> {
    const { version, languageId: language } = document;
    let entry = this.#entries.get(document);
    if (entry?.version !== version || entry.language !== language) {
      entry = { version, language, reading: parse(document) };
    }
    // Last used, last dropped: a Map keeps the order in which its keys were set.
    this.#entries.delete(document);
    this.#entries.set(document, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= most) break;
      this.#entries.delete(oldest);
    }
    return entry.reading;
  }

  /** What a view says about the document as it is now; undefined once it has changed or nobody waits any more. */
  async view<T>(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
    view: (reading: Reading, features: Features) => T,
  ): Promise<T | undefined> {
    if (document.isClosed) return undefined;
    const { version } = document;
    const reading = await this.get(document);
    const features = await loadFeatures();
    const stale = token.isCancellationRequested || document.isClosed || document.version !== version;
    return stale ? undefined : view(reading, features);
  }

  dispose(): void {
    this.#closed.dispose();
    this.#entries.clear();
  }
}

function loadFeatures(): Promise<Features> {
  return import('./features.ts');
}

async function parse(document: vscode.TextDocument): Promise<Reading> {
  const { languageId } = document;
  const text = document.getText();
  const { read, texts } = await loadFeatures();
  const kind = languageId === 'eml' || languageId === 'ndr' ? languageId : undefined;
  return read(textSource(text), { texts, kind });
}
