import * as vscode from 'vscode';
import { highlightKinds } from '../core/views/highlight-kinds.ts';
import { toRange } from './ranges.ts';
import type { Readings } from './readings.ts';

export function tokenLegend(): vscode.SemanticTokensLegend {
  return new vscode.SemanticTokensLegend([...highlightKinds]);
}

export function semanticTokensProvider(readings: Readings): vscode.DocumentSemanticTokensProvider {
  return {
    provideDocumentSemanticTokens(document, token) {
      return readings.view(document, token, (reading, { highlights }) => {
        const builder = new vscode.SemanticTokensBuilder(tokenLegend());
        for (const { kind, span } of highlights(reading)) builder.push(toRange(document, span), kind);
        return builder.build();
      });
    },
  };
}
