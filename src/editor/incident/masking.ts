import * as vscode from 'vscode';
import type { Masking } from '../../core/drafts/index.ts';
import { inert, type Inert } from '../../core/views/escape.ts';
import { unmasked, originOf } from './drafts.ts';

const scheme = 'ndr-lens-unmasked';

export interface MaskItem {
  readonly label: Inert;
  readonly what: keyof Masking;
  readonly picked: boolean;
}

export function maskItems(mask: Masking): MaskItem[] {
  const { l10n } = vscode;
  const labels: Record<keyof Masking, string> = {
    localParts: l10n.t('Mask people: what stands before the @'),
    hosts: l10n.t('Mask internal host names and addresses'),
    subjects: l10n.t('Leave out subjects and file names'),
  };
  return (Object.keys(labels) as (keyof Masking)[]).map((what) => ({
    label: inert(labels[what]),
    what,
    picked: mask[what] === true,
  }));
}

export function maskingFrom(items: readonly { readonly what?: keyof Masking }[]): Masking {
  return Object.fromEntries(items.flatMap(({ what }) => (what ? [[what, true]] : [])));
}

/** The unmasked side of a comparison: made when it is looked at, kept nowhere. */
export function registerUnmasked(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ query }) => {
      const origin = originOf(vscode.Uri.parse(query, true));
      return origin ? unmasked(origin) : '';
    },
  });
}

/** Shows what masking takes out of a draft: on the right the draft, as it would leave. */
export async function compare(draft: vscode.Uri): Promise<void> {
  const left = vscode.Uri.from({ scheme, path: `/${vscode.l10n.t('Not masked')}`, query: draft.toString() });
  await vscode.commands.executeCommand('vscode.diff', left, draft, vscode.l10n.t('Not masked ↔ what leaves'));
}
