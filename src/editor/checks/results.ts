import * as vscode from 'vscode';
import type { CheckResult } from '../../core/checks/index.ts';

/** A session asks about a few incidents. */
const most = 1000;

/** What the DNS answered in this session, the last answer to each question. */
class CheckResults implements vscode.Disposable {
  readonly #results = new Map<string, CheckResult>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  get all(): readonly CheckResult[] {
    return [...this.#results.values()];
  }

  add(results: readonly CheckResult[]): void {
    for (const result of results) {
      const key = `${result.task.kind} ${result.task.subject} ${result.task.name}`;
      this.#results.delete(key);
      this.#results.set(key, result);
    }
    for (const oldest of this.#results.keys()) {
      if (this.#results.size <= most) break;
      this.#results.delete(oldest);
    }
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** All that show answers read them here. */
export const checkResults = new CheckResults();
