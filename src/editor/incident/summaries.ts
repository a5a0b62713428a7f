import * as vscode from 'vscode';
import type { DraftKind, Language } from '../../core/drafts/index.ts';
import { openDocument } from '../mails.ts';
import { toRange } from '../ranges.ts';
import { openUntitled } from '../untitled.ts';
import type { Bounces } from './bounces.ts';
import { incidentFor } from './drafts.ts';
import { loadFeatures, type Features } from './load.ts';
import { styleOf, type Style } from './settings.ts';

/** One cause of a summary that is open, and the drafts that help, the best first. */
export interface SummaryCause {
  readonly key: string;
  /** The line above which its drafts are offered, as it was written. */
  readonly heading: string;
  readonly drafts: readonly DraftKind[];
}

export interface OpenSummary {
  readonly bounces: Bounces;
  readonly language: Language;
  readonly causes: readonly SummaryCause[];
  /** As it was written. */
  readonly text: string;
}

/** The summaries that are open. */
const summaries = new Map<string, OpenSummary>();
const changed = new vscode.EventEmitter<void>();
export const onDidWriteSummary = changed.event;

export function summaryOf(uri: vscode.Uri): OpenSummary | undefined {
  return summaries.get(uri.toString());
}

export function forgetSummary(uri: vscode.Uri): void {
  summaries.delete(uri.toString());
}

/** Opens the overview of an incident as a new document, saved nowhere. */
export async function openSummary(bounces: Bounces): Promise<void> {
  const features = await loadFeatures();
  await show(write(bounces, styleOf(), features));
}

/** Writes a summary again in another language: in its place, or as a new document where somebody typed in it. */
export async function translateSummary(uri: vscode.Uri, language: Language): Promise<void> {
  const old = summaryOf(uri);
  const document = openDocument(uri);
  if (!old || !document) return;
  const features = await loadFeatures();
  const summary = write(old.bounces, { ...styleOf(), language }, features);
  if (document.getText() !== old.text) return show(summary);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, toRange(document, { start: 0, end: old.text.length }), summary.text);
  if (await vscode.workspace.applyEdit(edit)) remember(uri, summary);
}

function write(bounces: Bounces, style: Style, features: Features): OpenSummary {
  const incident = incidentFor({ bounces }, style, features);
  const summary = features.summarize(incident, style);
  const text = features.renderText(features.summaryDocument(summary, style));
  const headings = text.split('\n').filter((line) => line.startsWith('## '));
  const causes = features.findCauses(incident).map(({ key }, index) => ({
    key,
    heading: headings[index]!,
    drafts: summary.causes[index]!.drafts,
  }));
  return { bounces, language: style.language, causes, text };
}

async function show(summary: OpenSummary): Promise<void> {
  const document = await openUntitled('markdown', summary.text);
  remember(document.uri, summary);
  await vscode.window.showTextDocument(document, { preview: false });
}

function remember(uri: vscode.Uri, summary: OpenSummary): void {
  summaries.set(uri.toString(), summary);
  changed.fire();
}
