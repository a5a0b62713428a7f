import * as vscode from 'vscode';

export interface CheckSettings {
  readonly enabled: boolean;
  /** Whether to ask all public lists, or only those that a bounce names. */
  readonly allLists: boolean;
  /** Those of the system where there is none. */
  readonly servers: readonly string[];
  /** Milliseconds. */
  readonly timeout: number;
}

/** Settings of the user and the machine: a workspace cannot set them, so a mail that comes with one cannot either. */
export function checkSettings(): CheckSettings {
  const settings = vscode.workspace.getConfiguration('ndrLens');
  const servers = settings.get<unknown>('dnsServers');
  const timeout = settings.get<unknown>('dnsTimeout');
  return {
    enabled: settings.get('liveChecks') !== 'off',
    allLists: settings.get('liveCheckLists') !== 'named',
    servers: Array.isArray(servers) ? servers.filter((server) => typeof server === 'string' && server !== '') : [],
    timeout: typeof timeout === 'number' ? Math.min(60_000, Math.max(100, timeout)) : 5000,
  };
}

/** Whether live checks may be offered at all. */
export function mayCheck(): boolean {
  return vscode.workspace.isTrusted && checkSettings().enabled;
}
