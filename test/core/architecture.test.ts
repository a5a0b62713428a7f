import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

const src = join(import.meta.dirname, '../../src');

/** What each room may import besides itself. Arrows point one way only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/source': [],
  'core/languages': [],
  'core/problem': ['core/source'],
  'core/message': ['core/source', 'core/problem'],
  'core/ndr': ['core/message', 'core/source', 'core/problem'],
  'core/tables': ['core/source'],
  'core/explain': ['core/tables', 'core/ndr', 'core/message', 'core/source'],
  'core/reading': ['core/explain', 'core/ndr', 'core/message', 'core/source'],
  'core/index': ['core/reading', 'core/explain', 'core/tables', 'core/ndr', 'core/message', 'core/source'],
  'core/checks': ['core/languages', 'core/reading', 'core/explain', 'core/tables', 'core/ndr', 'core/message'],
  'core/views': [
    'core/languages',
    'core/checks',
    'core/reading',
    'core/explain',
    'core/tables',
    'core/ndr',
    'core/message',
    'core/source',
  ],
  'core/rules': [
    'core/languages',
    'core/views',
    'core/reading',
    'core/explain',
    'core/tables',
    'core/ndr',
    'core/message',
    'core/source',
    'core/problem',
  ],
  'core/drafts': [
    'core/languages',
    'core/checks',
    'core/views',
    'core/reading',
    'core/explain',
    'core/tables',
    'core/ndr',
    'core/message',
    'core/source',
    'core/problem',
  ],
  host: ['core'],
  editor: ['core', 'host', 'vscode'],
  extension: ['editor', 'vscode'],
  cli: ['host', 'core'],
};

/** Who may use Node's own modules, and packages. */
const withNode = ['host', 'cli'];

interface File {
  /** Relative to src/, with slashes: `core/views/hover.ts`. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry): File => {
    const file = join(entry.parentPath, entry.name);
    const path = relative(src, file).split(sep).join('/');
    return { path, room: roomOf(path), text: readFileSync(file, 'utf8') };
  });

/** `core/views/hover.ts` is of `core/views`, `core/source.ts` is a room by itself, `editor/hover.ts` is of `editor`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.replace(/\.ts$/, '').split('/');
  return first === 'core' ? `${first}/${second}` : first;
}

/** Paths of files as in `files`, and names of modules. */
function importsOf({ path, text }: File): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? posix.join(dirname(path), fileName) : fileName));
}

function isFile(target: string): boolean {
  return files.some(({ path }) => path === target);
}

/** Files that reach themselves through what they import: what is left when those that import none of the rest are taken away. */
function circles(): string[] {
  const left = new Map(files.map((file) => [file.path, importsOf(file).filter(isFile)]));
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const [path, targets] of left) if (!targets.some((target) => left.has(target))) left.delete(path);
  }
  return [...left.keys()];
}

function isAllowed(room: string, target: string): boolean {
  if (!(target in mayImport) && target !== 'vscode') return withNode.includes(room);
  return target === room || (mayImport[room] ?? []).some((to) => target === to || target.startsWith(`${to}/`));
}

describe('Architecture', () => {
  it('has a rule for every room', () => {
    assert.ok(files.length > 50);
    assert.deepEqual(
      [...new Set(files.map(({ room }) => room))].filter((room) => !(room in mayImport)),
      [],
    );
  });

  it('has imports that point one way only, and vscode and Node only where they belong', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .map((target) => (isFile(target) ? roomOf(target) : target))
        .filter((target) => !isAllowed(file.room, target))
        .map((target) => `${file.path} imports ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('has no file that needs itself', () => {
    assert.deepEqual(circles(), []);
  });

  it('keeps extension.ts small', () => {
    const extension = files.find(({ path }) => path === 'extension.ts');
    assert.ok(extension && extension.text.split('\n').length < 60);
  });

  // The type system holds the rest: hovers take only Markdown, labels only Inert, and only escape.ts makes either.
  const doors: readonly (readonly [string, RegExp, string])[] = [
    [
      'makes inert text',
      /\bas (?:Inert|unknown as (?:Inert|Markdown|Html))\b|\bInert(?:Markdown|Html)\b/,
      'core/views/escape.ts',
    ],
    ['makes Markdown for VS Code', /\bMarkdownString\b|\bappendMarkdown\b/, 'editor/ui.ts'],
    [
      'shows messages, prompts, picks or status items',
      /\.(?:show(?:Information|Warning|Error)Message|show(?:InputBox|QuickPick)|create(?:QuickPick|InputBox|StatusBarItem))\b/,
      'editor/ui.ts',
    ],
    ['sets HTML', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/, 'none'],
  ];
  for (const [what, pattern, door] of doors) {
    it(`lets only ${door} do it: ${what}`, () => {
      const users = files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
      assert.deepEqual(
        users.filter((path) => path !== door),
        [],
      );
    });
  }
});
