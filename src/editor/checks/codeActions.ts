import * as vscode from 'vscode';
import type { Explanation } from '../../core/explain/index.ts';
import { diagnosticSource } from '../diagnostics.ts';
import { toRange } from '../ranges.ts';
import type { Readings } from '../readings.ts';
import { mayCheck } from './settings.ts';

/** Offers to ask the lists, on an address that was refused and on the problem that tells of it. */
export function checkActionProvider(readings: Readings): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, range, { diagnostics }, token) {
      if (!mayCheck()) return [];
      const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
      const isBlocked = await readings.view(document, token, ({ explanations }) =>
        explanations.some((explanation) => isHere(document, explanation, [range, ...ours.map((each) => each.range)])),
      );
      if (isBlocked !== true) return [];
      const title = vscode.l10n.t('Check blocklists now');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { command: 'ndrLens.checkBlocklists', title, arguments: [document.uri] };
      return [action];
    },
  };
}

function isHere(document: vscode.TextDocument, { blocked }: Explanation, ranges: readonly vscode.Range[]): boolean {
  if (!blocked?.span || (blocked.ip ?? blocked.domain) === undefined) return false;
  const written = toRange(document, blocked.span);
  return ranges.some((range) => range.intersection(written) !== undefined);
}
