import * as vscode from 'vscode';
import { toRange } from '../ranges.ts';
import type { Readings } from '../readings.ts';
import { markdownString } from '../ui.ts';
import { checkResults } from './results.ts';

/** Stands under the other hover on the same place. */
export function checkHoverProvider(readings: Readings): vscode.HoverProvider {
  return {
    provideHover(document, position, token) {
      const results = checkResults.all;
      if (results.length === 0) return undefined;
      return readings.view(document, token, (reading, { checkHover }) => {
        const found = checkHover(reading, document.offsetAt(position), results, vscode.env.language);
        return found && new vscode.Hover(markdownString(found.markdown), toRange(document, found.span));
      });
    },
  };
}
