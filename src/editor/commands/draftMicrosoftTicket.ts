import * as vscode from 'vscode';
import { chooseMail } from '../chooseMail.ts';
import { openDrafts } from '../drafts.ts';
import { mailOf, nameOf, readMail } from '../mails.ts';
import type { Readings } from '../readings.ts';
import { inform } from '../ui.ts';
import type { Command } from './command.ts';

export const draftMicrosoftTicket: Command = {
  id: 'ndrLens.draftMicrosoftTicket',
  run: async ({ readings, reports }, argument) => {
    const mail = mailOf(argument) ?? reports.active;
    if (mail && (await draftFrom(mail, readings)) !== 'no failure') return;
    const other = await chooseMail();
    if (other && (await draftFrom(other, readings)) === 'no failure') {
      await inform(
        vscode.l10n.t('No failed delivery was found in this text, so there is nothing to write to Microsoft.'),
      );
    }
  },
};

async function draftFrom(mail: vscode.Uri, readings: Readings): Promise<'opened' | 'stopped' | 'no failure'> {
  const reading = await readMail(mail, readings);
  if (!reading) return 'stopped';
  return (await openDrafts('microsoft-ticket', reading, nameOf(mail))) ? 'opened' : 'no failure';
}
