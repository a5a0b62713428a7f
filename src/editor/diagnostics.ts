import * as vscode from 'vscode';
import type { Severity } from '../core/problem.ts';
import type { Finding } from '../core/rules/index.ts';
import { partScheme } from './decoded/partDocuments.ts';
import { findingsOf } from './problems.ts';
import { toRange } from './ranges.ts';
import type { Readings } from './readings.ts';
import { isMail } from './selector.ts';
import { onDidChangeText } from './textChanges.ts';

/** What Problems shows as the source, and code actions know our problems by. */
const diagnosticSource = 'NDR Lens';

/** Long enough not to run at every key, short enough to follow a pause in typing. */
const debounceMs = 200;

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Keeps Problems up to date with the open mails. */
export class Diagnostics implements vscode.Disposable {
  readonly #readings: Readings;
  readonly #collection = vscode.languages.createDiagnosticCollection('ndrLens');
  /** Runs that wait or are under way, by document. */
  readonly #runs = new Map<string, vscode.CancellationTokenSource>();
  readonly #listeners: vscode.Disposable;

  constructor(readings: Readings) {
    this.#readings = readings;
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      onDidChangeText((document) => this.#schedule(document, debounceMs)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#drop(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('ndrLens')) this.#scheduleAll();
      }),
    );
    this.#scheduleAll();
  }

  #scheduleAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  #schedule(document: vscode.TextDocument, delayMs: number): void {
    if (!isMail(document) || !isWorkingCopy(document)) return;
    const key = document.uri.toString();
    this.#runs.get(key)?.cancel();
    const run = new vscode.CancellationTokenSource();
    this.#runs.set(key, run);
    const timer = setTimeout(() => void this.#publish(document, run), delayMs);
    run.token.onCancellationRequested(() => clearTimeout(timer));
  }

  async #publish(document: vscode.TextDocument, run: vscode.CancellationTokenSource): Promise<void> {
    const findings = await findingsOf(this.#readings, document, run.token);
    if (findings) {
      this.#collection.set(
        document.uri,
        findings.map((finding) => toDiagnostic(document, finding)),
      );
    }
  }

  #drop({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    this.#runs.get(key)?.cancel();
    this.#runs.delete(key);
    this.#collection.delete(uri);
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const run of this.#runs.values()) run.cancel();
    this.#collection.dispose();
  }
}

/**
 * Not the other side of a diff or a file in the history: their problems are those of the file itself. A mail out of
 * another, or out of an Outlook file, has no other place.
 */
function isWorkingCopy({ uri, isUntitled }: vscode.TextDocument): boolean {
  return isUntitled || uri.scheme === partScheme || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const { span, message, code, url, severity, related } = finding;
  const diagnostic = new vscode.Diagnostic(toRange(document, span), message, severities[severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = url === undefined ? code : { value: code, target: vscode.Uri.parse(url) };
  diagnostic.relatedInformation = related.map(
    (each) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, toRange(document, each.span)),
        each.message,
      ),
  );
  return diagnostic;
}

/** One of our problems, as VS Code shows it and as its rule found it. */
export interface Problem {
  readonly diagnostic: vscode.Diagnostic;
  readonly finding: Finding;
}

/** What our rules found, of the problems that stand at a place. VS Code gives diagnostics back as copies. */
export async function problemsBehind(
  diagnostics: readonly vscode.Diagnostic[],
  readings: Readings,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Problem[]> {
  const ours = diagnostics.filter(isOurs);
  const findings = ours.length > 0 ? ((await findingsOf(readings, document, token)) ?? []) : [];
  return ours.flatMap((diagnostic) => {
    const finding = findings.find((each) => isOf(document, diagnostic, each));
    return finding ? [{ diagnostic, finding }] : [];
  });
}

export function isOurs({ source }: vscode.Diagnostic): boolean {
  return source === diagnosticSource;
}

function isOf(document: vscode.TextDocument, { range, code, message }: vscode.Diagnostic, finding: Finding): boolean {
  const value = typeof code === 'object' ? code.value : code;
  return value === finding.code && message === finding.message && document.offsetAt(range.start) === finding.span.start;
}
