import * as vscode from 'vscode';
import type { Draft, DraftKind, Incident, Language, ScriptId } from '../../core/drafts/index.ts';
import { inert } from '../../core/views/escape.ts';
import { sideColumn } from '../columns.ts';
import { openDraft } from './draftDocument.ts';
import { chooseMany } from '../ui.ts';
import type { Bounces } from './bounces.ts';
import { loadFeatures, type Features } from './load.ts';
import { draftOptions, styleOf, type Style } from './settings.ts';

/** What drafts are about: all of the bounces, or one cause among them, by its key. */
export interface Subject {
  readonly bounces: Bounces;
  readonly cause?: string | undefined;
  /** Of the summary that they are offered in; the one of the settings where there is none. */
  readonly language?: Language | undefined;
}

/** What a draft was made of, so that it can be made again: in another language, or masked. */
export interface Origin extends Subject {
  readonly kind: DraftKind;
  /** Among the drafts of its kind. */
  readonly index: number;
  readonly style: Style;
}

/** Drafts side by side, where tab stops live on; with more columns nothing could be read. */
const mostColumns = 3;

/** The drafts that are open. */
const origins = new Map<string, Origin>();
const changed = new vscode.EventEmitter<void>();
export const onDidOpenDraft = changed.event;

export function originOf(uri: vscode.Uri): Origin | undefined {
  return origins.get(uri.toString());
}

export function forgetDraft(uri: vscode.Uri): void {
  origins.delete(uri.toString());
}

export function incidentFor({ bounces, cause }: Subject, { mask }: Style, features: Features): Incident {
  const whole = features.readIncident(bounces.reports, { mask, unread: bounces.unread });
  if (cause === undefined) return whole;
  const failures = features.findCauses(whole).find(({ key }) => key === cause)?.failures ?? [];
  return features.incidentOf(whole, failures);
}

/**
 * Opens the drafts of one kind; where there are many, those that the user chooses. False where there is nothing to
 * write about.
 */
export async function openDrafts(kind: DraftKind, subject: Subject): Promise<boolean> {
  const features = await loadFeatures();
  const settings = styleOf();
  const style = { ...settings, language: subject.language ?? settings.language };
  const drafts = features.createDrafts(kind, incidentFor(subject, style, features), draftOptions(style));
  const wanted = drafts.length > mostColumns ? await chooseDrafts(drafts) : [...drafts.keys()];
  for (const [place, index] of wanted.entries()) {
    const column =
      place === 0 ? sideColumn() : place < mostColumns ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    await show(drafts[index]!, { ...subject, kind, index, style }, column, features);
  }
  return drafts.length > 0;
}

/** Opens a draft once more, in another style, as a document of its own: what was typed stays where it is. */
export async function redraft(origin: Origin, style: Style): Promise<void> {
  const features = await loadFeatures();
  const draft = draftOf(origin, style, features);
  if (draft) await show(draft, { ...origin, style }, vscode.ViewColumn.Active, features);
}

/** One of the scripts by itself. */
export async function openScript(id: ScriptId, subject: Subject): Promise<void> {
  const features = await loadFeatures();
  const incident = incidentFor(subject, styleOf(), features);
  const script = features.scriptsFor(incident).find((each) => each.id === id);
  if (script) {
    await openDraft(features.renderSnippet({ pieces: [script.text] }), 'powershell', sideColumn());
  }
}

/** The draft as it would be with nothing masked. */
export async function unmasked(origin: Origin): Promise<string> {
  const features = await loadFeatures();
  const draft = draftOf(origin, { ...origin.style, mask: {} }, features);
  return draft ? features.renderText(draft) : '';
}

function draftOf(origin: Origin, style: Style, features: Features): Draft | undefined {
  return features.createDrafts(origin.kind, incidentFor(origin, style, features), draftOptions(style))[origin.index];
}

async function show(draft: Draft, origin: Origin, column: vscode.ViewColumn, features: Features): Promise<void> {
  const { uri } = await openDraft(features.renderSnippet(draft), draft.syntax, column);
  origins.set(uri.toString(), origin);
  changed.fire();
}

/** Indexes of the drafts to open. Those that are the right party's are chosen to begin with. */
async function chooseDrafts(drafts: readonly Draft[]): Promise<readonly number[]> {
  const items = drafts.map(({ title, about, misdirected }, index) => ({
    label: inert(title),
    description: inert(misdirected ? vscode.l10n.t('Microsoft cannot solve this one') : (about ?? '')),
    picked: index < mostColumns && !misdirected,
    index,
  }));
  const chosen = await chooseMany(items, vscode.l10n.t('Which drafts shall be opened?'));
  return (chosen ?? []).map(({ index }) => index);
}
