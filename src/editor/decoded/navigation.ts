import * as vscode from 'vscode';
import { isOpenable } from './partDocuments.ts';
import { decodedScheme, type Decoded, type DecodedDocuments } from './documents.ts';
import { loadFeatures } from './mail.ts';
import { isSavable } from './attachments.ts';

const selector: vscode.DocumentSelector = { scheme: decodedScheme };

/** The ways from a decoded mail to its source and its parts. */
export function registerNavigation(documents: DecodedDocuments): vscode.Disposable {
  const provider = new Navigation(documents);
  return vscode.Disposable.from(
    vscode.languages.registerCodeLensProvider(selector, provider),
    vscode.languages.registerDefinitionProvider(selector, provider),
    vscode.languages.registerDocumentSymbolProvider(selector, provider),
    vscode.languages.registerFoldingRangeProvider(selector, provider),
  );
}

/** Where a line of a decoded mail is written in its source. */
export async function sourceRange(decoded: Decoded, line: number): Promise<vscode.Range> {
  const { positionAt, sourceOfLine } = await loadFeatures();
  const { source } = decoded.mail.reading;
  const span = sourceOfLine(decoded, decoded.mail.parts, line);
  const [start, end] = [positionAt(source, span.start), positionAt(source, span.end)];
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

class Navigation
  implements
    vscode.CodeLensProvider,
    vscode.DefinitionProvider,
    vscode.DocumentSymbolProvider,
    vscode.FoldingRangeProvider
{
  readonly #documents: DecodedDocuments;
  readonly onDidChangeCodeLenses: vscode.Event<void>;

  constructor(documents: DecodedDocuments) {
    this.#documents = documents;
    this.onDidChangeCodeLenses = (listener, self, disposables) =>
      documents.onDidChange(() => void listener.call(self), undefined, disposables);
  }

  provideCodeLenses({ uri }: vscode.TextDocument): vscode.CodeLens[] {
    const decoded = this.#documents.get(uri);
    if (!decoded) return [];
    const lens = (line: number, title: string, command: string, ...args: number[]): vscode.CodeLens =>
      new vscode.CodeLens(new vscode.Range(line, 0, line, 0), { title, command, arguments: [uri, ...args] });
    const { parts } = decoded.mail;
    const lenses = decoded.sections.flatMap(({ line, index }) => {
      const part = parts[index];
      return [
        lens(line, vscode.l10n.t('Show in source'), 'ndrLens.showInSource', line),
        ...(part && isOpenable(part, index) ? [lens(line, vscode.l10n.t('Open part'), 'ndrLens.openPart', index)] : []),
        ...(part && isSavable(part, index)
          ? [lens(line, vscode.l10n.t('Save attachment as…'), 'ndrLens.saveAttachment', index)]
          : []),
      ];
    });
    if (decoded.offersBytes) lenses.unshift(lens(0, vscode.l10n.t('Read from bytes'), 'ndrLens.readFromBytes'));
    if (parts.filter(isSavable).length > 1) {
      const title = vscode.l10n.t('Save all attachments…');
      lenses.push(lens(decoded.sections[0]?.line ?? 0, title, 'ndrLens.saveAllAttachments'));
    }
    return lenses;
  }

  async provideDefinition(
    { uri }: vscode.TextDocument,
    { line }: vscode.Position,
  ): Promise<vscode.Location | undefined> {
    const decoded = this.#documents.get(uri);
    return decoded && new vscode.Location(decoded.mail.uri, await sourceRange(decoded, line));
  }

  provideDocumentSymbols({ uri }: vscode.TextDocument): vscode.DocumentSymbol[] {
    const decoded = this.#documents.get(uri);
    if (!decoded) return [];
    const { sections, mail } = decoded;
    /** The innermost message so far, by depth. */
    const open: vscode.DocumentSymbol[] = [];
    const roots: vscode.DocumentSymbol[] = [];
    for (const section of sections) {
      const { kind, depth } = mail.parts[section.index] ?? { kind: 'text', depth: 0 };
      const level = kind === 'message' ? depth : depth + 1;
      const range = new vscode.Range(section.line, 0, section.end, 0);
      const symbolKind = kind === 'message' ? vscode.SymbolKind.Package : vscode.SymbolKind.File;
      const symbol = new vscode.DocumentSymbol(section.title, '', symbolKind, range, range.with({ end: range.start }));
      open.length = Math.min(open.length, level);
      const parent = open.at(-1);
      (parent?.children ?? roots).push(symbol);
      for (const around of open) around.range = around.range.union(range);
      if (kind === 'message') open.push(symbol);
    }
    return roots;
  }

  provideFoldingRanges({ uri }: vscode.TextDocument): vscode.FoldingRange[] {
    const { sections = [] } = this.#documents.get(uri) ?? {};
    return sections
      .filter(({ line, end }) => end - 1 > line)
      .map(({ line, end }) => new vscode.FoldingRange(line, end - 1));
  }
}
