import * as vscode from 'vscode';
import { findMail } from '../chooseMail.ts';
import { readMail } from '../mails.ts';
import type { Readings } from '../readings.ts';
import { mailSelector as mail } from '../selector.ts';
import { inform } from '../ui.ts';
import { checkActionProvider } from './codeActions.ts';
import { Consent } from './consent.ts';
import { checkHoverProvider } from './hover.ts';
import { checkLive, type Topic } from './liveChecks.ts';
import { checkResults } from './results.ts';

/** Everything that asks the DNS, always because the user asked for it. */
export function registerChecks(readings: Readings, state: vscode.Memento): vscode.Disposable {
  const { commands, languages } = vscode;
  const consent = new Consent(state);
  const check = (topic: Topic) => async (argument: unknown) => {
    const uri = await findMail(argument);
    const reading = uri && (await readMail(uri, readings));
    if (reading) await checkLive(topic, reading, consent);
  };
  return vscode.Disposable.from(
    checkResults,
    commands.registerCommand('ndrLens.checkBlocklists', check('lists')),
    commands.registerCommand('ndrLens.checkSenderDomain', check('sender')),
    commands.registerCommand('ndrLens.forgetConsent', async () => {
      await consent.forget();
      void inform(vscode.l10n.t('You will be asked again before the next live check.'));
    }),
    languages.registerHoverProvider(mail, checkHoverProvider(readings)),
    languages.registerCodeActionsProvider(mail, checkActionProvider(readings), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}
