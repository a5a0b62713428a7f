import * as vscode from 'vscode';
import type { Ask, CheckResult, Task } from '../../core/checks/index.ts';
import type { Reading } from '../../core/reading.ts';
import { inform } from '../ui.ts';
import type { Consent } from './consent.ts';
import type * as features from './features.ts';
import { checkResults } from './results.ts';
import { checkSettings, type CheckSettings } from './settings.ts';

type Features = typeof features;

/** What a command checks. */
export type Topic = 'lists' | 'sender';

/** Asks the DNS about a mail: only in a trusted workspace, with the setting on, once the user agreed. */
export async function checkLive(topic: Topic, reading: Reading, consent: Consent): Promise<void> {
  const settings = checkSettings();
  const refusal = refusalOf(settings);
  if (refusal !== undefined) return say(refusal);
  const features = await import('./features.ts');
  const tasks = tasksFor(topic, reading, settings, features);
  if (tasks.length === 0) return say(nothingTo(topic));
  if (!(await consent.ask(tasks, features.namesOf(tasks), settings))) return;
  const results = await ask(tasks, settings, features);
  if (!results) return;
  checkResults.add(results);
  say(summaryOf(results));
}

function refusalOf({ enabled }: CheckSettings): string | undefined {
  if (!vscode.workspace.isTrusted) {
    return vscode.l10n.t('Live checks ask the DNS, which is not done in a workspace that you do not trust.');
  }
  return enabled ? undefined : vscode.l10n.t('Live checks are turned off by the setting ndrLens.liveChecks.');
}

function tasksFor(topic: Topic, reading: Reading, { allLists }: CheckSettings, features: Features): Task[] {
  return topic === 'lists'
    ? features.listTasks(reading, allLists)
    : features.senderTasks(reading, features.returnedHeader(reading), features.domains);
}

function nothingTo(topic: Topic): string {
  return topic === 'lists'
    ? vscode.l10n.t('This message names no address or domain that a blocklist could be asked about.')
    : vscode.l10n.t('This message names no domain of a sender.');
}

/** With progress, until the user stops it; undefined then, and where there is nobody to ask. */
function ask(tasks: readonly Task[], settings: CheckSettings, features: Features): Thenable<CheckResult[] | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Asking the DNS'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const stop = new AbortController();
    const listener = token.onCancellationRequested(() => stop.abort());
    try {
      const question = asker(settings, stop.signal, features);
      if (!question) return undefined;
      const now = () => new Date().toISOString();
      const onDone = () => progress.report({ increment: 100 / tasks.length });
      return await features.runChecks(tasks, { ask: question, now, onDone });
    } catch (error) {
      if (stop.signal.aborted) return undefined;
      throw error;
    } finally {
      listener.dispose();
    }
  });
}

function asker({ servers, timeout }: CheckSettings, signal: AbortSignal, { createAsk }: Features): Ask | undefined {
  try {
    return createAsk({ servers, timeout, signal });
  } catch {
    say(vscode.l10n.t('The setting ndrLens.dnsServers holds something that is no IP address: {0}', servers.join(', ')));
    return undefined;
  }
}

function summaryOf(results: readonly CheckResult[]): string {
  const count = (state: CheckResult['state']) => results.filter((result) => result.state === state).length;
  return vscode.l10n.t(
    'Checked: {0}. Problems: {1}, unknown: {2}. The answers are in hovers, in the report and in drafts.',
    results.length,
    count('bad'),
    count('unknown'),
  );
}

/** Nobody waits until the message is gone. */
function say(message: string): void {
  void inform(message);
}
