import * as vscode from 'vscode';
import type { Readings } from './readings.ts';

export function foldingProvider(readings: Readings): vscode.FoldingRangeProvider {
  return {
    provideFoldingRanges(document, _context, token) {
      return readings.view(document, token, (reading, { folding }) =>
        folding(reading).flatMap(({ start, end }) => {
          const first = document.positionAt(start).line;
          const last = document.positionAt(end - 1).line;
          return last > first ? [new vscode.FoldingRange(first, last)] : [];
        }),
      );
    },
  };
}
