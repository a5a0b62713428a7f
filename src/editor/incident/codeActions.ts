import * as vscode from 'vscode';
import { problemsBehind } from '../diagnostics.ts';
import type { Readings } from '../readings.ts';
import { draftCommands, kindTitles, scriptTitles } from './kinds.ts';
import { loadFeatures } from './load.ts';

const scriptKind = vscode.CodeActionKind.Empty.append('ndrLens').append('script');

export const draftActionKinds = [vscode.CodeActionKind.QuickFix, scriptKind];

/** Drafts and scripts about the cause of a problem's recipient, those for the one who has to act first. */
export function draftActionProvider(readings: Readings): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, _range, { diagnostics }, token) {
      const problems = await problemsBehind(diagnostics, readings, document, token);
      const about = problems.flatMap(({ diagnostic, finding }) =>
        finding.fixes.flatMap((fix) => (fix.kind === 'draft' ? [{ diagnostic, recipient: fix.recipient }] : [])),
      );
      const [{ recipient } = {}] = about;
      if (about.length === 0) return [];
      const { offers } = await loadFeatures();
      return readings.view(document, token, ({ explanations }) => {
        const explanation = explanations[recipient ?? 0];
        if (!explanation) return [];
        const target = recipient === undefined ? [document.uri] : [document.uri, recipient];
        const titles = kindTitles();
        const drafts = offers(explanation).map((kind, place): vscode.CodeAction => ({
          ...action(titles[kind], vscode.CodeActionKind.QuickFix, draftCommands[kind], ...target),
          isPreferred: place === 0,
          diagnostics: about.filter((each) => each.recipient === recipient).map(({ diagnostic }) => diagnostic),
        }));
        const scripts = Object.entries(scriptTitles()).map(([id, title]) =>
          action(title, scriptKind, draftCommands.scripts, document.uri, recipient, id),
        );
        return [...drafts, ...scripts];
      });
    },
  };
}

function action(title: string, kind: vscode.CodeActionKind, command: string, ...args: unknown[]): vscode.CodeAction {
  return { title, kind, command: { command, title, arguments: args } };
}
