import type { Browser, Page } from 'playwright-core';

/** A page that reaches this machine only. */
export interface LocalPage {
  readonly page: Page;
  /** The addresses elsewhere that something asked for, in vain. */
  readonly outside: readonly string[];
}

export interface PageOptions {
  /** Display language of VS Code: what `env.language` says and which translations extensions load. */
  readonly language?: string | undefined;
}

export async function openPage(browser: Browser, { language }: PageOptions = {}): Promise<LocalPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const outside: string[] = [];
  await context.route(isElsewhere, async (route) => {
    outside.push(route.request().url());
    await route.abort('blockedbyclient');
  });
  if (language) await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
  return { page: await context.newPage(), outside };
}

function isElsewhere({ protocol, hostname }: URL): boolean {
  return /^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1';
}
