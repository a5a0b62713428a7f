import * as vscode from 'vscode';
import type { DraftKind, Language, ScriptId } from '../../core/drafts/index.ts';
import { inert } from '../../core/views/escape.ts';
import { chooseMail } from '../chooseMail.ts';
import type { Services } from '../commands/command.ts';
import { choose, chooseMany, inform } from '../ui.ts';
import { readBounces, type Bounces } from './bounces.ts';
import { incidentFor, openDrafts, openScript, originOf, redraft, type Origin, type Subject } from './drafts.ts';
import { exportEvidence } from './evidence.ts';
import { chooseScript, draftCommands, kindTitles, scriptTitles } from './kinds.ts';
import { loadFeatures } from './load.ts';
import { compare, maskingFrom, maskItems } from './masking.ts';
import { askScope, mailsInFront, selectionOf } from './scope.ts';
import { styleOf } from './settings.ts';
import { openSummary, summaryOf, translateSummary } from './summaries.ts';

/** Arguments can come from anybody: from a menu, a lens, another extension or a forged `command:` link. */
type Run = (services: Services, args: readonly unknown[]) => Promise<void>;

const drafting = Object.entries(draftCommands).map(([kind, id]): [string, Run] => [
  id,
  (services, args) => draft(kind as DraftKind, services, args),
]);

const commands: Readonly<Record<string, Run>> = {
  ...Object.fromEntries(drafting),
  'ndrLens.draft': chooseKind,
  'ndrLens.draftInAnotherLanguage': (_, [uri]) => chooseLanguage(uri),
  'ndrLens.maskDraft': (_, [uri]) => withDraft(uri, chooseMask),
  'ndrLens.compareMasked': (_, [uri]) => withDraft(uri, (_origin, draftUri) => compare(draftUri)),
  'ndrLens.summarize': (services, args) => withBounces(services, args, openSummary),
  'ndrLens.exportEvidence': (services, args) => withBounces(services, args, exportEvidence),
};

export function registerIncidentCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(id, (...args: unknown[]) => run(services, args)),
    ),
  );
}

async function draft(kind: DraftKind, services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await subjectOf(services, args);
  if (kind === 'scripts' && args[2] !== undefined && subject && subject.bounces.reports.length > 0) {
    const script = args[2] === chooseScript ? await askScript() : scriptOf(args[2]);
    if (script) await openScript(script, subject);
    return;
  }
  if (!subject || (await openDrafts(kind, subject))) return;
  const [only, ...others] = subject.bounces.reports;
  if (others.length > 0) return tellNothing();
  const other = await chooseMail(only?.name);
  const bounces = other && (await readBounces([other], services));
  if (bounces && !(await openDrafts(kind, { bounces }))) await tellNothing();
}

async function tellNothing(): Promise<void> {
  await inform(vscode.l10n.t('There is no failed delivery here that such a draft could be about.'));
}

/** Lets the user choose a kind of draft, those for the one who has to act first. */
async function chooseKind(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await subjectOf(services, args);
  if (!subject) return;
  const features = await loadFeatures();
  const [failure] = incidentFor(subject, styleOf(), features).failures;
  if (!failure) return tellNothing();
  const titles = kindTitles();
  const items = features.offers(failure.explanation).map((kind) => ({ label: inert(titles[kind]), kind }));
  const chosen = await choose(items, vscode.l10n.t('What shall be written?'));
  if (chosen && !(await openDrafts(chosen.kind, subject))) await tellNothing();
}

/**
 * What a draft is about: a cause of a summary (`summary, index`), the cause of a recipient of a mail (`mail, index`),
 * what the explorer has selected, or else the mail in front. Undefined where the user stopped.
 */
async function subjectOf(services: Services, args: readonly unknown[]): Promise<Subject | undefined> {
  const [uri, index] = args;
  const summary = uri instanceof vscode.Uri ? summaryOf(uri) : undefined;
  if (summary) {
    const { bounces, language, causes } = summary;
    return { bounces, language, cause: typeof index === 'number' ? causes[index]?.key : undefined };
  }
  const selected = selectionOf(args);
  const mails = selected.length > 0 ? selected : await mailsInFront();
  const bounces = mails && (await readBounces(mails, services));
  if (!bounces) return undefined;
  return { bounces, cause: typeof index === 'number' ? await causeOf(bounces, index) : undefined };
}

/** The cause that the mail's recipient of this index has a part in. */
async function causeOf({ reports }: Bounces, recipient: number): Promise<string | undefined> {
  const { findCauses, readIncident } = await loadFeatures();
  const explanation = reports[0]?.reading.explanations[recipient];
  const causes = findCauses(readIncident(reports));
  return causes.find(({ failures }) => failures.some((failure) => failure.explanation === explanation))?.key;
}

function scriptOf(id: unknown): ScriptId | undefined {
  return Object.keys(scriptTitles()).find((known) => known === id) as never;
}

async function askScript(): Promise<ScriptId | undefined> {
  const items = Object.entries(scriptTitles()).map(([id, title]) => ({ label: inert(title), id }));
  return scriptOf((await choose(items, vscode.l10n.t('What shall be written?')))?.id);
}

async function withBounces(
  services: Services,
  args: readonly unknown[],
  run: (bounces: Bounces) => Promise<void>,
): Promise<void> {
  const summary = args[0] instanceof vscode.Uri ? summaryOf(args[0]) : undefined;
  const selected = selectionOf(args);
  const uris = summary ? [] : selected.length > 0 ? selected : await askScope();
  const bounces = summary?.bounces ?? (uris && (await readBounces(uris, services)));
  if (!bounces) return;
  const { readIncident } = await loadFeatures();
  if (readIncident(bounces.reports).failures.length > 0) await run(bounces);
  else await inform(vscode.l10n.t('No failed delivery was found.'));
}

/** What a lens stands in, else what is in front. */
function writtenAt(argument: unknown): vscode.Uri | undefined {
  return argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
}

/** Runs with a draft that is open: the one of the lens, else the one in front. */
async function withDraft(argument: unknown, run: (origin: Origin, uri: vscode.Uri) => Promise<void>): Promise<void> {
  const uri = writtenAt(argument);
  const origin = uri && originOf(uri);
  if (origin) await run(origin, uri);
  else await inform(vscode.l10n.t('Go to a draft first. It must not have been closed or saved since it was written.'));
}

/** Writes a draft or a summary in another language. */
async function chooseLanguage(argument: unknown): Promise<void> {
  const uri = writtenAt(argument);
  const summary = uri && summaryOf(uri);
  if (summary) {
    const language = await askLanguage(summary.language, vscode.l10n.t('In which language?'));
    if (language) await translateSummary(uri, language);
    return;
  }
  await withDraft(argument, async (origin) => {
    const placeHolder = vscode.l10n.t('In which language? The draft that is open stays as it is.');
    const language = await askLanguage(origin.style.language, placeHolder);
    if (language) await redraft(origin, { ...origin.style, language });
  });
}

async function askLanguage(current: Language, placeHolder: string): Promise<Language | undefined> {
  const { LANGUAGES } = await loadFeatures();
  const names = new Intl.DisplayNames([vscode.env.language], { type: 'language' });
  const items = LANGUAGES.filter((language) => language !== current).map((language) => ({
    label: inert(names.of(language) ?? language),
    language,
  }));
  return (await choose(items, placeHolder))?.language;
}

async function chooseMask(origin: Origin): Promise<void> {
  const placeHolder = vscode.l10n.t('What shall be masked? The draft that is open stays as it is.');
  const chosen = await chooseMany(maskItems(origin.style.mask), placeHolder);
  if (chosen) await redraft(origin, { ...origin.style, mask: maskingFrom(chosen) });
}
