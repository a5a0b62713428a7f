import * as vscode from 'vscode';
import type { Task } from '../../core/checks/index.ts';
import { confirm } from '../ui.ts';
import type { CheckSettings } from './settings.ts';

const key = 'ndrLens.liveChecks.consent';
/** A dialog is no place for more. */
const mostNames = 40;

/** Whether the user agreed to live checks on this machine: asked before the first one, with what it will send to whom. */
export class Consent {
  readonly #state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  async ask(tasks: readonly Task[], names: readonly string[], settings: CheckSettings): Promise<boolean> {
    if (this.#state.get<boolean>(key) === true) return true;
    const agreed = await confirm(
      vscode.l10n.t('Ask the DNS for {0} names?', names.length),
      detailsOf(tasks, names, settings),
      vscode.l10n.t('Ask Now'),
    );
    if (agreed) await this.#state.update(key, true);
    return agreed;
  }

  async forget(): Promise<void> {
    await this.#state.update(key, undefined);
  }
}

function detailsOf(tasks: readonly Task[], names: readonly string[], { servers }: CheckSettings): string[] {
  const shown = names.slice(0, mostNames);
  const asksLists = tasks.some(({ kind }) => kind === 'list');
  return [
    servers.length > 0
      ? vscode.l10n.t('Asked of: {0}', servers.join(', '))
      : vscode.l10n.t('Asked of: the DNS servers that this machine is set to use'),
    '',
    ...shown,
    ...(names.length > shown.length ? [vscode.l10n.t('and {0} more', names.length - shown.length)] : []),
    '',
    ...(asksLists
      ? [vscode.l10n.t('Each list is also asked for its test entries (127.0.0.1 and 127.0.0.2, or “invalid”).')]
      : []),
    vscode.l10n.t('Names that the answers lead to are asked for too: SPF includes, mail servers, host names.'),
    vscode.l10n.t('Who runs these servers and names can see the questions. Nothing else of the message is sent.'),
    '',
    vscode.l10n.t('You are asked this once. The setting ndrLens.liveChecks turns live checks off for good.'),
  ];
}
