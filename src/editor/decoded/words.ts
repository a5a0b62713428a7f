import * as vscode from 'vscode';
import type { DecodedWords, PartFailure } from '../../core/views/decoded.ts';
import { localTime } from '../localTime.ts';

/** The words of the decoded view, in VS Code's language. */
export function decodedWords(): DecodedWords {
  const { l10n, env } = vscode;
  return {
    kind: {
      message: l10n.t('Message'),
      returned: l10n.t('Returned message'),
      text: l10n.t('Text'),
      html: l10n.t('Text, written as HTML'),
      alternative: l10n.t('The same text as HTML'),
      fields: l10n.t('Report fields'),
      file: l10n.t('Attachment'),
    },
    failed: failures(),
    alternative: l10n.t('Not repeated here. “Open part” shows its source.'),
    asText: l10n.t('Turned into plain text. “Open part” shows its source.'),
    cut: l10n.t('Cut here: the text is very long. “Open part” shows all of it.'),
    empty: l10n.t('Empty'),
    size: (bytes) => l10n.t('{0} bytes', bytes.toLocaleString(env.language)),
    moreFields: (count) =>
      count === 1 ? l10n.t('1 more header field in the source') : l10n.t('{0} more header fields in the source', count),
    localTime,
  };
}

export function failures(): Record<PartFailure, string> {
  const { l10n } = vscode;
  return {
    time: l10n.t('Not decoded: it took too long and was stopped.'),
    memory: l10n.t('Not decoded: it needed too much memory and was stopped.'),
    damaged: l10n.t('Not decoded: it is damaged.'),
    'too-long': l10n.t('Not turned into text: the HTML is too long. “Open part” shows its source.'),
    stopped: l10n.t('Not decoded: you stopped it.'),
  };
}
