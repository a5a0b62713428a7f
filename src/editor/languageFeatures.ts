import * as vscode from 'vscode';
import { codeActionKinds, codeActionProvider } from './codeActions.ts';
import { CodeLenses } from './codeLens.ts';
import { Dimming } from './dimming.ts';
import { foldingProvider } from './folding.ts';
import { hoverProvider } from './hover.ts';
import { InlayHints } from './inlayHints.ts';
import { linkProvider } from './links.ts';
import { nameProvider } from './names.ts';
import type { Readings } from './readings.ts';
import { mailSelector as mail } from './selector.ts';
import { semanticTokensProvider, tokenLegend } from './semanticTokens.ts';
import { symbolProvider } from './symbols.ts';

/** Everything that VS Code asks about the text of a mail. */
export function registerLanguageFeatures(readings: Readings): vscode.Disposable {
  const { languages } = vscode;
  const names = nameProvider(readings);
  const hints = new InlayHints(readings);
  const lenses = new CodeLenses(readings);
  return vscode.Disposable.from(
    new Dimming(readings),
    hints,
    lenses,
    languages.registerHoverProvider(mail, hoverProvider(readings)),
    languages.registerDocumentSymbolProvider(mail, symbolProvider(readings), { label: 'NDR Lens' }),
    languages.registerFoldingRangeProvider(mail, foldingProvider(readings)),
    languages.registerDocumentSemanticTokensProvider(mail, semanticTokensProvider(readings), tokenLegend()),
    languages.registerInlayHintsProvider(mail, hints),
    languages.registerCodeLensProvider(mail, lenses),
    languages.registerDocumentLinkProvider(mail, linkProvider(readings)),
    languages.registerDefinitionProvider(mail, names),
    languages.registerReferenceProvider(mail, names),
    languages.registerDocumentHighlightProvider(mail, names),
    languages.registerCodeActionsProvider(mail, codeActionProvider(readings), {
      providedCodeActionKinds: codeActionKinds,
    }),
  );
}
