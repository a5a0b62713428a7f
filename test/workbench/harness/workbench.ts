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

  /** Runs a command by the title that the palette shows. */
  async runCommand(title: string): Promise<void> {
    await this.#chooseEntry('F1', `>${title}`, title);
  }

  /** Opens the box again until the entry is there: at first it lacks what extensions are about to contribute. */
  async #chooseEntry(key: string, typed: string, entry: string): Promise<void> {
    for (let tries = 10; ; tries--) {
      await this.page.keyboard.press(key);
      await this.quickInput.locator('input').fill(typed);
      const found = this.entry(entry).waitFor({ timeout: 2000 });
      if (tries === 0) await found;
      if (
        await found.then(
          () => true,
          () => false,
        )
      )
        break;
      await this.page.keyboard.press('Escape');
    }
    await this.page.keyboard.press('Enter');
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

  /** What the active editor shows. Lines out of sight are not there. */
  visibleText(): Promise<string> {
    // In the words of the page, whose types this project does not load.
    return this.page.evaluate<string>(`
      [...document.querySelectorAll('.editor-group-container.active .view-line')]
        .sort((a, b) => parseInt(a.style.top) - parseInt(b.style.top))
        .map((line) => line.textContent.replaceAll('\\u00a0', ' '))
        .join('\\n')`);
  }

  /** Finds a text in the active editor, and puts the caret before it. */
  async goTo(text: string, occurrence = 1): Promise<void> {
    const { keyboard } = this.page;
    await this.#activeEditor.locator('.inputarea, .native-edit-context').first().focus();
    await keyboard.press('Control+Home');
    await keyboard.press('Control+f');
    const find = this.#activeEditor.locator('.find-widget.visible');
    await find.locator('textarea').first().fill(text);
    for (let current = 1; ; current++) {
      await find.locator('.matchesCount', { hasText: new RegExp(`^${current} `) }).waitFor();
      if (current === occurrence) break;
      await keyboard.press('Enter');
    }
    await keyboard.press('Escape');
    await keyboard.press('ArrowLeft');
  }

  /** The hover on a text. */
  async hover(text: string, occurrence?: number): Promise<Locator> {
    await this.goTo(text, occurrence);
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.press('Control+i');
    const hover = this.page.locator('.monaco-hover:visible').last();
    await hover.waitFor();
    return hover;
  }

  /** An item of the bar at the bottom. */
  statusBar(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /** The style classes of the tokens in sight: as many as the theme has colours and styles for them. */
  async colours(): Promise<ReadonlySet<string>> {
    const tokens = await this.#activeEditor.locator('.view-line span[class^=mtk]').all();
    return new Set(await Promise.all(tokens.map(async (token) => (await token.getAttribute('class')) ?? '')));
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
    await this.page.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
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
