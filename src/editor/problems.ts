import * as vscode from 'vscode';
import type { CheckOptions, Finding } from '../core/rules/index.ts';
import type { Readings } from './readings.ts';

/** Everything that is wrong with a document, as its settings have it; undefined once it has changed meanwhile. */
export async function findingsOf(
  readings: Readings,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Finding[] | undefined> {
  const { domains } = await import('../host/domains.ts');
  const { organizational } = domains;
  return readings.view(document, token, (reading, { check }) =>
    check(reading, { ...optionsOf(document), organizational }),
  );
}

/** VS Code hands out whatever stands in settings.json. */
function optionsOf(document: vscode.TextDocument): CheckOptions {
  const severities = vscode.workspace.getConfiguration('ndrLens.problems', document);
  const settings = vscode.workspace.getConfiguration('ndrLens', document);
  const myDomains = settings.get<unknown>('myDomains');
  const slowHopMinutes = settings.get<unknown>('slowHopMinutes');
  return {
    language: vscode.env.language,
    severity: (rule) => severities.get(rule),
    myDomains: Array.isArray(myDomains) ? myDomains.filter((domain) => typeof domain === 'string') : [],
    ...(typeof slowHopMinutes === 'number' && slowHopMinutes > 0 && { slowHopMinutes }),
  };
}
