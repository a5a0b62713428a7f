import * as vscode from 'vscode';
import type { Reading } from '../../core/reading.ts';
import { diagnosticSource } from '../diagnostics.ts';
import type { Readings } from '../readings.ts';
import { draftCommands, kindTitles, scriptTitles } from './kinds.ts';
import { loadFeatures } from './load.ts';

const scriptKind = vscode.CodeActionKind.Empty.append('ndrLens').append('script');

export const draftActionKinds = [vscode.CodeActionKind.QuickFix, scriptKind];

/** Drafts and scripts for the recipient that a problem is about, those for the one who has to act first. */
export function draftActionProvider(readings: Readings): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, _range, { diagnostics }, token) {
      const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
      const starts = ours.map(({ range }) => document.offsetAt(range.start));
      if (starts.length === 0) return [];
      const { offers } = await loadFeatures();
      return readings.view(document, token, (reading) => {
        const index = recipientAt(reading, starts);
        const explanation = reading.explanations[index];
        if (!explanation) return [];
        const titles = kindTitles();
        const kinds = offers(explanation);
        const drafts = kinds
          .filter((kind) => kind !== 'microsoft-ticket') // the problem itself offers that one
          .map((kind): vscode.CodeAction => ({
            ...action(titles[kind], vscode.CodeActionKind.QuickFix, draftCommands[kind], document.uri, index),
            isPreferred: kind === kinds[0],
            diagnostics: ours,
          }));
        const scripts = Object.entries(scriptTitles()).map(([id, title]) =>
          action(title, scriptKind, draftCommands.scripts, document.uri, index, id),
        );
        return [...drafts, ...scripts];
      });
    },
  };
}

function action(title: string, kind: vscode.CodeActionKind, command: string, ...args: unknown[]): vscode.CodeAction {
  return { title, kind, command: { command, title, arguments: args } };
}

/** The recipient of whom something is written at one of these places; -1 where there is none. */
function recipientAt({ facts }: Reading, offsets: readonly number[]): number {
  return facts.recipients.findIndex(({ status, reply, innerReply, diagnostic, mentions, action, address }) =>
    [status, reply, innerReply, diagnostic, mentions[0], action, address].some(
      (fact) => fact !== undefined && offsets.includes(fact.span.start),
    ),
  );
}
