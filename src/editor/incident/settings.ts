import * as vscode from 'vscode';
import type { DraftOptions, Masking } from '../../core/drafts/index.ts';
import { closestLanguage, type Language } from '../../core/languages.ts';
import { checkResults } from '../checks/results.ts';

/** How drafts are written. */
export interface Style {
  readonly language: Language;
  readonly mask: Masking;
}

/** As the settings say; `auto` is the language of VS Code where drafts have it. */
export function styleOf(): Style {
  const wanted = vscode.workspace.getConfiguration('ndrLens.drafts').get<string>('language', 'auto');
  return { language: closestLanguage(wanted === 'auto' ? vscode.env.language : wanted), mask: maskSettings() };
}

function maskSettings(): Masking {
  const settings = vscode.workspace.getConfiguration('ndrLens.drafts.mask');
  return {
    localParts: settings.get('localParts', false),
    hosts: settings.get('hosts', false),
    subjects: settings.get('subjects', false),
  };
}

export function isMasking({ localParts, hosts, subjects }: Masking): boolean {
  return localParts === true || hosts === true || subjects === true;
}

export function draftOptions({ language }: Style): DraftOptions {
  return { language, now: new Date().toISOString().replace(/\.\d+/, ''), checks: checkResults.all };
}
