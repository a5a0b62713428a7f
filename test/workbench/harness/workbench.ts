import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/runtime/browser.ts';
import { openPage } from '../../../scripts/runtime/page.ts';
import { Server } from '../../../scripts/runtime/server.ts';
import { newest, versions } from '../../../scripts/runtime/vscode.ts';

const root = join(import.meta.dirname, '../../..');

export interface WorkbenchOptions {
  /** Absolute path of what is opened. */
  readonly folder?: string;
  /** Absolute paths of extensions: folders or .vsix files. The project's own by default. */
  readonly extensions?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly machineSettings?: Readonly<Record<string, unknown>>;
  readonly untrusted?: boolean;
  /** Display language. */
  readonly language?: string;
}

/** A workbench in a browser, used as a person does: by keys, and by looking at what it shows. */
export class Workbench {
  readonly page: Page;
  /** Requests to anywhere but this machine, all refused. */
  readonly outside: readonly string[];
  readonly #server: Server;

  private constructor(server: Server, page: Page, outside: readonly string[]) {
    this.#server = server;
    this.page = page;
    this.outside = outside;
  }

  /** NDR_VSCODE_VERSION chooses another than the newest VS Code. */
  static async open(options: WorkbenchOptions = {}): Promise<Workbench> {
    const { folder = join(root, 'media/samples'), extensions = [root], language } = options;
    const version = versions.find((each) => each === process.env['NDR_VSCODE_VERSION']) ?? newest;
    const server = await Server.start({ ...options, extensions, version });
    const { page, outside } = await openPage(await launchBrowser(), { language });
    const workbench = new Workbench(server, page, outside);
    await page.goto(server.address(folder));
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
    return workbench;
  }

  /** Loads the window again. Without the command, what VS Code keeps of it may be some seconds old. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.runCommand('Developer: Reload Window');
    await loaded;
    await this.page.locator('.monaco-workbench .explorer-folders-view').waitFor();
  }

  async close(): Promise<void> {
    await this.page.context().browser()?.close();
    this.#server.stop();
  }

  /** Opens a file of the folder, and waits for its text. */
  async openFile(name: string): Promise<void> {
    await this.#chooseEntry('Control+p', name, name);
    await this.activeTab(name).waitFor();
    await this.#activeEditor.locator('.view-line').first().waitFor();
  }

  /** Closes all editors, and gives up what was typed there. */
  async closeEditors(): Promise<void> {
    const tabs = this.page.locator('.editor-group-container .tab');
    for (let left = await tabs.count(); left > 0; left--) {
      await this.runCommand('View: Revert and Close Editor');
      await tabs.nth(left - 1).waitFor({ state: 'detached' });
    }
  }

  /** Runs a command by the title that the palette shows. */
  async runCommand(title: string): Promise<void> {
    await this.#chooseEntry('F1', `>${title}`, title);
  }

  async #chooseEntry(key: string, typed: string, entry: string): Promise<void> {
    await this.until(this.entry(entry), async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press(key);
      const input = this.quickInput.locator('input');
      await input.fill(typed, { timeout: 3000 }).catch(() => undefined); // closed when the focus moves on its own
    });
    await this.page.keyboard.press('Enter');
  }

  /** Chooses from the menu of a file, by Enter: a menu ignores clicks in its first 100 ms. */
  async chooseInExplorer(file: string, entry: string): Promise<void> {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file });
    const action = this.page.locator('.monaco-menu .action-item', { hasText: entry }).first();
    await this.until(action.and(this.page.locator('.focused')), async () => {
      await this.page.keyboard.press('Escape');
      await row.click({ button: 'right' });
      await action.hover({ timeout: 3000 }).catch(() => undefined); // a workbench at work may close the menu at once
    });
    await this.page.keyboard.press('Enter');
  }

  /** Repeats what a person would: at first commands are missing, the focus moves on its own, or nothing is known yet. */
  async until(shown: Locator, act: () => Promise<void>): Promise<void> {
    for (let tries = 10; tries > 1; tries--) {
      await act();
      const late = await shown.waitFor({ timeout: 3000 }).catch((error: unknown) => error);
      if (!late) return;
    }
    await act();
    await shown.waitFor();
  }

  /** The box at the top: palette, quick pick, input box. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /** The first entry of the box at the top, if its label has this text. */
  entry(text: string): Locator {
    return this.quickInput.locator('.monaco-list-row').first().filter({ hasText: text });
  }

  get #activeEditor(): Locator {
    return this.page.locator('.editor-group-container.active');
  }

  activeTab(label: string): Locator {
    return this.page.locator('.tab.active', { hasText: label });
  }

  /** A line in sight of the active editor. */
  line(text: string | RegExp): Locator {
    return this.#activeEditor.locator('.view-line', { hasText: text }).first();
  }

  /** Finds a text in the active editor, and puts the caret before it. */
  async goTo(text: string, occurrence = 1): Promise<void> {
    const { keyboard } = this.page;
    const find = this.#activeEditor.locator('.find-widget.visible');
    await this.until(find, async () => {
      await this.#activeEditor.locator('.inputarea, .native-edit-context').first().focus();
      await keyboard.press('Control+Home');
      await keyboard.press('Control+f');
    });
    await find.locator('textarea').first().fill(text);
    for (let current = 1; ; current++) {
      // Attached is enough: the find widget of a narrow editor hides its count.
      await find.locator('.matchesCount', { hasText: new RegExp(`^${current} `) }).waitFor({ state: 'attached' });
      if (current === occurrence) break;
      await keyboard.press('Enter');
    }
    await keyboard.press('Escape');
    await keyboard.press('ArrowLeft');
  }

  /** The editor's hover on a text; the tip of a button that the mouse rests on is another. */
  async hover(text: string, occurrence?: number): Promise<Locator> {
    await this.goTo(text, occurrence);
    const hover = this.page.locator('.monaco-hover:not(.workbench-hover):visible').last();
    await this.until(hover, async () => {
      await this.page.keyboard.press('Control+k');
      await this.page.keyboard.press('Control+i');
    });
    return hover;
  }

  /** An item of the bar at the bottom. */
  statusBar(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /** A piece of text in the active editor that is coloured: not in the style of plain text, which is mtk1. */
  coloured(text: string): Locator {
    return this.#activeEditor.locator('.view-line span[class^=mtk]:not(.mtk1)', { hasText: text }).first();
  }

  /** The rows of the Problems panel: files and their problems. */
  async problems(): Promise<Locator> {
    await this.runCommand('Problems: Focus on Problems View');
    const panel = this.page.locator('.markers-panel');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  /** Opens what Ctrl+. offers at a text. */
  async quickFixes(text: string, occurrence?: number): Promise<Locator> {
    await this.goTo(text, occurrence);
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await this.until(rows.first(), () => this.page.keyboard.press('Control+.'));
    return rows;
  }

  /** Chooses one of the quick fixes that are open, by keys: VS Code 1.100 eats the click. */
  async chooseQuickFix(title: string): Promise<void> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    for (let tries = await rows.count(); tries > 0; tries--) {
      if (await rows.and(this.page.locator('.focused')).filter({ hasText: title }).count()) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  get notifications(): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item');
  }

  /** What the webview that is in front holds. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Into out/screenshots/, for a person to look at. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(root, 'out/screenshots', `${name}.png`) });
  }
}
