import type * as vscode from 'vscode';
import type { Readings } from '../readings.ts';
import type { Reports } from '../report/reports.ts';

/** What commands work with. */
export interface Services {
  readonly readings: Readings;
  readonly reports: Reports;
  /** The folder of this extension. */
  readonly extensionUri: vscode.Uri;
}

export interface Command {
  readonly id: `ndrLens.${string}`;
  /**
   * `argument` and `detail` can come from anybody: from a menu, from another extension or from a forged `command:` link.
   */
  readonly run: (services: Services, argument: unknown, detail: unknown) => Promise<void>;
}
