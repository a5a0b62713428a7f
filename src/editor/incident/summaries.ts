import * as vscode from 'vscode';
import type { DraftKind } from '../../core/drafts/index.ts';
import type { Bounces } from './bounces.ts';
import { incidentFor } from './drafts.ts';
import { loadFeatures } from './load.ts';
import { styleOf } from './settings.ts';

/** One cause of a summary that is open, and the drafts that help, the best first. */
export interface SummaryCause {
  readonly key: string;
  /** The line above which its drafts are offered, as it was written. */
  readonly heading: string;
  readonly drafts: readonly DraftKind[];
}

export interface OpenSummary {
  readonly bounces: Bounces;
  readonly causes: readonly SummaryCause[];
}

/** The summaries that are open. */
const summaries = new Map<string, OpenSummary>();
const changed = new vscode.EventEmitter<void>();
export const onDidOpenSummary = changed.event;

export function summaryOf(uri: vscode.Uri): OpenSummary | undefined {
  return summaries.get(uri.toString());
}

export function forgetSummary(uri: vscode.Uri): void {
  summaries.delete(uri.toString());
}

/** Opens the overview of an incident as a new document, saved nowhere. */
export async function openSummary(bounces: Bounces): Promise<void> {
  const features = await loadFeatures();
  const style = styleOf(features);
  const incident = incidentFor({ bounces }, style, features);
  const summary = features.summarize(incident, style);
  const content = features.renderText(features.summaryDocument(summary, style));
  const headings = content.split('\n').filter((line) => line.startsWith('## '));
  const causes = features.findCauses(incident).map(({ key }, index) => ({
    key,
    heading: headings[index]!,
    drafts: summary.causes[index]!.drafts,
  }));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  summaries.set(document.uri.toString(), { bounces, causes });
  await vscode.window.showTextDocument(document, { preview: false });
  changed.fire();
}
