import * as vscode from 'vscode';
import { forgetDraft, onDidOpenDraft, originOf } from './drafts.ts';
import { draftCommands, kindTitles } from './kinds.ts';
import { isMasking } from './settings.ts';
import { forgetSummary, onDidWriteSummary, summaryOf, type OpenSummary } from './summaries.ts';

const selector: vscode.DocumentSelector = [
  { scheme: 'untitled', language: 'markdown' },
  { scheme: 'untitled', language: 'powershell' },
];

/** Drafts that stand above a cause; the others are behind "More drafts…". */
const mostDrafts = 3;

/** What can be done with a draft, and the drafts of each cause of a summary. */
export function registerLenses(): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const fire = (): void => changed.fire();
  return vscode.Disposable.from(
    changed,
    onDidOpenDraft(fire),
    onDidWriteSummary(fire),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      forgetDraft(uri);
      forgetSummary(uri);
    }),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) => {
        const summary = summaryOf(document.uri);
        return summary ? summaryLenses(document, summary) : draftLenses(document.uri);
      },
    }),
  );
}

function lens(line: number, title: string, command: string, ...args: unknown[]): vscode.CodeLens {
  return new vscode.CodeLens(new vscode.Range(line, 0, line, 0), { title, command, arguments: args });
}

function draftLenses(uri: vscode.Uri): vscode.CodeLens[] {
  const origin = originOf(uri);
  if (!origin) return [];
  const { l10n } = vscode;
  return [
    ...(origin.kind === 'scripts'
      ? []
      : [lens(0, l10n.t('In another language…'), 'ndrLens.draftInAnotherLanguage', uri)]),
    lens(0, l10n.t('Mask…'), 'ndrLens.maskDraft', uri),
    ...(isMasking(origin.style.mask) ? [lens(0, l10n.t('Compare with unmasked'), 'ndrLens.compareMasked', uri)] : []),
  ];
}

function summaryLenses(document: vscode.TextDocument, { causes }: OpenSummary): vscode.CodeLens[] {
  const { uri } = document;
  const titles = kindTitles();
  const lenses = [
    lens(0, vscode.l10n.t('In another language…'), 'ndrLens.draftInAnotherLanguage', uri),
    lens(0, vscode.l10n.t('Export evidence…'), 'ndrLens.exportEvidence', uri),
  ];
  const waiting = causes.map((cause, index) => ({ ...cause, index }));
  for (let line = 0; line < document.lineCount; line++) {
    const { text } = document.lineAt(line);
    // Two causes may have the same heading: the first of them has the first line.
    const found = waiting.findIndex(({ heading }) => heading === text);
    if (found < 0) continue;
    const [{ drafts, index } = { drafts: [], index: 0 }] = waiting.splice(found, 1);
    for (const kind of drafts.slice(0, mostDrafts)) {
      lenses.push(lens(line, titles[kind], draftCommands[kind], uri, index));
    }
    lenses.push(lens(line, vscode.l10n.t('More drafts…'), 'ndrLens.draft', uri, index));
  }
  return lenses;
}
