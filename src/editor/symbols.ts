import * as vscode from 'vscode';
import type { OutlineItem } from '../core/views/outline.ts';
import { toRange } from './ranges.ts';
import type { Readings } from './readings.ts';

const kinds: Record<OutlineItem['kind'], vscode.SymbolKind> = {
  headers: vscode.SymbolKind.Namespace,
  field: vscode.SymbolKind.Field,
  text: vscode.SymbolKind.String,
  multipart: vscode.SymbolKind.Array,
  attachment: vscode.SymbolKind.File,
  report: vscode.SymbolKind.Event,
  recipient: vscode.SymbolKind.Key,
  message: vscode.SymbolKind.Package,
};

export function symbolProvider(readings: Readings): vscode.DocumentSymbolProvider {
  return {
    provideDocumentSymbols(document, token) {
      return readings.view(document, token, (reading, { outline }) =>
        outline(reading, vscode.env.language).map((item) => toSymbol(document, item)),
      );
    },
  };
}

function toSymbol(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    item.name,
    item.detail,
    kinds[item.kind],
    toRange(document, item.span),
    toRange(document, item.selection),
  );
  symbol.children = item.children.map((child) => toSymbol(document, child));
  return symbol;
}
