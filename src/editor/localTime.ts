import * as vscode from 'vscode';

/** A time in the user's zone and manner; undefined where that is UTC, in which times are shown anyway. */
export function localTime(instant: string): string | undefined {
  const time = new Date(instant);
  if (time.getTimezoneOffset() === 0) return undefined;
  return new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium', timeStyle: 'long' }).format(time);
}
