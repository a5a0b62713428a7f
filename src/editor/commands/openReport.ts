import { chooseMail } from '../chooseMail.ts';
import { mailOf } from '../mails.ts';
import type { Command } from './command.ts';

export const openReport: Command = {
  id: 'ndrLens.openReport',
  run: async ({ reports }, argument) => {
    const mail = mailOf(argument) ?? reports.active ?? (await chooseMail());
    if (mail) reports.open(mail);
  },
};
