import * as vscode from 'vscode';
import type { Span } from '../core/source.ts';
import { toRange } from './ranges.ts';
import type { Readings } from './readings.ts';

type Providers = vscode.DefinitionProvider & vscode.ReferenceProvider & vscode.DocumentHighlightProvider;

/** Where recipients, Message-IDs, addresses and hosts come from, and where else they are written. */
export function nameProvider(readings: Readings): Providers {
  const places = (document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) =>
    readings.view(document, token, (reading, { nameAt, occurrences }): readonly Span[] => {
      const name = nameAt(reading, document.offsetAt(position));
      return name ? occurrences(reading, name) : [];
    });
  return {
    provideDefinition(document, position, token) {
      return readings.view(document, token, (reading, { definition, nameAt }): vscode.DefinitionLink[] => {
        const name = nameAt(reading, document.offsetAt(position));
        const target = name && definition(reading, name);
        if (!target) return [];
        return [
          {
            originSelectionRange: toRange(document, name.span),
            targetUri: document.uri,
            targetRange: toRange(document, target),
          },
        ];
      });
    },
    async provideReferences(document, position, _context, token) {
      const spans = await places(document, position, token);
      return spans?.map((span) => new vscode.Location(document.uri, toRange(document, span)));
    },
    async provideDocumentHighlights(document, position, token) {
      const spans = await places(document, position, token);
      return spans?.map((span) => new vscode.DocumentHighlight(toRange(document, span)));
    },
  };
}
