import { findMail } from '../chooseMail.ts';
import type { Command } from './command.ts';

export const openReport: Command = {
  id: 'ndrLens.openReport',
  run: async ({ reports }, argument) => {
    const mail = await findMail(argument);
    if (mail) reports.open(mail);
  },
};
