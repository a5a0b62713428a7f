import * as vscode from 'vscode';
import { localTime } from './localTime.ts';
import { toRange } from './ranges.ts';
import type { Readings } from './readings.ts';
import { markdownString } from './ui.ts';

export function hoverProvider(readings: Readings): vscode.HoverProvider {
  return {
    provideHover(document, position, token) {
      return readings.view(document, token, (reading, { hover, texts }) => {
        const found = hover(reading, document.offsetAt(position), texts, vscode.env.language, localTime);
        return found && new vscode.Hover(markdownString(found.markdown), toRange(document, found.span));
      });
    },
  };
}
