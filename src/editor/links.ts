import * as vscode from 'vscode';
import type { MailLink } from '../core/views/links.ts';
import { toRange } from './ranges.ts';
import type { Readings } from './readings.ts';

export function linkProvider(readings: Readings): vscode.DocumentLinkProvider {
  return {
    provideDocumentLinks(document, token) {
      return readings.view(document, token, (reading, { links }) =>
        links(reading, vscode.env.language).map((link) => toLink(document, link)),
      );
    },
  };
}

function toLink(document: vscode.TextDocument, { span, target, tooltip }: MailLink): vscode.DocumentLink {
  const link = new vscode.DocumentLink(toRange(document, span), uriOf(document, target));
  link.tooltip = tooltip;
  return link;
}

function uriOf(document: vscode.TextDocument, target: MailLink['target']): vscode.Uri {
  if ('url' in target) return vscode.Uri.parse(target.url, true);
  const { line, character } = document.positionAt(target.start);
  return document.uri.with({ fragment: `L${line + 1},${character + 1}` });
}
