import * as vscode from 'vscode';
import { problemsBehind } from '../diagnostics.ts';
import { toSpan } from '../ranges.ts';
import type { Readings } from '../readings.ts';
import { chooseScript, draftCommands, kindTitles, scriptTitles } from './kinds.ts';
import { loadFeatures } from './load.ts';

const scriptKind = vscode.CodeActionKind.Empty.append('ndrLens').append('script');

export const draftActionKinds = [vscode.CodeActionKind.QuickFix, scriptKind];

/**
 * Drafts and scripts about the cause of a recipient, those for the one who has to act first: on its problem, and where
 * else its code or answer is written.
 */
export function draftActionProvider(readings: Readings): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, range, { diagnostics }, token) {
      const problems = await problemsBehind(diagnostics, readings, document, token);
      const about = problems.flatMap(({ diagnostic, finding }) =>
        finding.fixes.flatMap((fix) => (fix.kind === 'draft' ? [{ diagnostic, recipient: fix.recipient }] : [])),
      );
      const span = toSpan(document, range);
      const mentioned =
        about.length > 0
          ? undefined
          : await readings.view(document, token, (reading, { failureAt }) => failureAt(reading, span));
      if (about.length === 0 && mentioned === undefined) return [];
      const recipient = about[0]?.recipient ?? mentioned;
      const { offers, scriptOffers } = await loadFeatures();
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
        const names = scriptTitles();
        const script = (title: string, id: string) =>
          action(title, scriptKind, draftCommands.scripts, document.uri, recipient, id);
        const scripts = scriptOffers(explanation).map((id) => script(names[id], id));
        return [...drafts, ...scripts, script(vscode.l10n.t('More scripts…'), chooseScript)];
      });
    },
  };
}

function action(title: string, kind: vscode.CodeActionKind, command: string, ...args: unknown[]): vscode.CodeAction {
  return { title, kind, command: { command, title, arguments: args } };
}
