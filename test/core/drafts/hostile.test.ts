import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import {
  createDrafts,
  DRAFT_KINDS,
  evidenceCsv,
  evidenceFileNames,
  LANGUAGES,
  readIncident,
  renderSnippet,
  renderText,
  summarize,
  summaryCsv,
  summaryDocument,
  summaryText,
  type Incident,
} from '../../../src/core/drafts/index.ts';
import { explanation, report } from './build.ts';

const now = '2026-03-02T12:00:00Z';

/** Text that means something to a surface it can reach. */
const hostile: Record<string, string> = {
  'a command link': '[click](command:workbench.action.terminal.new)',
  'the end of a link': 'x](command:evil) [y',
  'an image': '![x](https://example.com/pixel.png)',
  'an HTML image': '<img src=https://example.com/pixel.png>',
  'a bare link': 'https://example.com/evil www.example.com mailto:x@example.com',
  'a code fence': '```\n[x](command:evil)\n```',
  'the end of a table cell': 'a | b |\n| --- |\n# heading',
  'a snippet': '${1:TM_FILENAME} $0 } \\} ${CLIPBOARD}',
  'a reference definition': '\n\n[tenant ID]: command:evil\n\n',
  'a comment': '<!-- -->\n<script>',
  'a formula': '=HYPERLINK("https://example.com","x")',
  'another formula': "\t@SUM(1+1)*cmd|' /C calc'!A0",
  'quotes of every kind': `'"‘’‚‛“”„\`´`,
  'a reordering': '\u202egnp.exe\u2066',
  'many lines': 'a\r\nb\rc\n- d\n1. e\n> f',
  'a long address': `${'a'.repeat(300)}@example.com`,
  'a gap': '[tenant ID]',
};

/** The hostile text in every place that a mail fills. */
function incidentOf(text: string): Incident {
  const listed = explanation({
    blocked: { ip: text, domain: text, list: text, zone: text },
    owner: 'sender-admin',
    owners: ['sender-admin', 'recipient-admin'],
  });
  const recipient = {
    address: `${text}@${text}`,
    status: text,
    diagnostic: text,
    inner: { reply: 550, status: text, text },
    remoteMta: text,
    lastAttempt: text,
  };
  const mail = {
    from: `${text} <${text}@${text}>`,
    subject: text,
    messageId: text,
    networkMessageId: text,
    sentAt: text,
  };
  const reports = [
    report({
      ...mail,
      name: text,
      tenantId: text,
      reportingMta: text,
      recipients: [{ ...recipient, explanation: listed }],
    }),
    report({ ...mail, name: 'b.eml', recipients: [{ ...recipient, explanation: explanation({}) }] }),
    report({ name: text, recipients: [] }),
  ];
  return readIncident(reports, { unread: [text] });
}

/** Every link, image and piece of HTML that a Markdown renderer, links found by itself included, makes of it. */
function live(markdown: string): string[] {
  const tokens = new MarkdownIt({ html: true, linkify: true }).parse(markdown, {});
  return tokens
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => ['link_open', 'image', 'html_block', 'html_inline'].includes(type))
    .map((token) => String(token.attrGet('href') ?? token.attrGet('src') ?? token.content));
}

/** The same drafts of a harmless mail: what is live there is ours. */
const ours = new Set(
  LANGUAGES.flatMap((language) =>
    DRAFT_KINDS.filter((kind) => kind !== 'scripts').flatMap((kind) =>
      createDrafts(kind, incidentOf('harmless'), { language, now }).flatMap((draft) => live(renderText(draft))),
    ),
  ),
);

describe('hostile mail in drafts', () => {
  for (const [what, text] of Object.entries(hostile)) {
    const incident = incidentOf(text);

    it(`${what} makes no link, image or HTML`, () => {
      for (const kind of DRAFT_KINDS.filter((each) => each !== 'scripts')) {
        const drafts = createDrafts(kind, incident, { language: 'en', now });
        assert.ok(drafts.length > 0, kind);
        for (const draft of drafts) {
          const foreign = live(renderText(draft)).filter((target) => !ours.has(target));
          assert.deepEqual(foreign, [], kind);
        }
      }
      const summary = summarize(incident, { language: 'en' });
      assert.deepEqual(live(renderText(summaryDocument(summary, { language: 'en' }))), []);
    });

    it(`${what} adds no block to a page`, () => {
      const headings = (of: Incident) =>
        DRAFT_KINDS.filter((kind) => kind !== 'scripts').map(
          (kind) =>
            createDrafts(kind, of, { language: 'en', now }).flatMap((draft) =>
              new MarkdownIt().parse(renderText(draft), {}).filter(({ type }) => type === 'heading_open'),
            ).length,
        );
      assert.deepEqual(headings(incident), headings(incidentOf('harmless')));
    });

    it(`${what} is no snippet syntax`, () => {
      for (const kind of DRAFT_KINDS) {
        for (const draft of createDrafts(kind, incident, { language: 'en', now })) {
          const { text: plain, stops } = readSnippet(renderSnippet(draft));
          assert.equal(plain, renderText(draft), kind);
          assert.equal(stops, draft.pieces.filter((piece) => typeof piece !== 'string').length, kind);
        }
      }
    });

    it(`${what} stays in its cell`, () => {
      for (const csv of [
        evidenceCsv(incident),
        summaryCsv(summarize(incident, { language: 'en' }), { language: 'en' }),
      ]) {
        const [header = [], ...rows] = readCsv(csv);
        assert.ok(rows.length > 0);
        for (const cells of rows) {
          assert.equal(cells.length, header.length);
          for (const cell of cells) assert.doesNotMatch(cell, /^\s*[=+\-@|%]/);
        }
      }
    });

    it(`${what} makes a file name that Windows takes`, () => {
      for (const name of evidenceFileNames([text, text, `${text}.eml`, ''])) {
        assert.match(name, /^[^<>:"/\\|?*\u0000-\u001f]{1,140}$/);
        assert.doesNotMatch(name, /[. ]$/);
      }
    });
  }

  it('writes a summary for a terminal without control characters', () => {
    const summary = summarize(incidentOf('\u001b[31mred\u0007\u202e'), { language: 'en' });

    assert.doesNotMatch(summaryText(summary, { language: 'en' }), /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('keeps drafts about 10,000 recipients short, and evidence complete', () => {
    const recipients = Array.from({ length: 10_000 }, (_, n) => ({
      address: `user${n}@d${n % 500}.example.com`,
      reply: 550,
      status: '5.1.1',
      diagnostic: '550 5.1.1 User unknown',
      explanation: explanation({}),
    }));
    const incident = readIncident([report({ name: 'many.eml', from: 'ada@contoso.com', recipients })]);
    for (const kind of DRAFT_KINDS) {
      for (const draft of createDrafts(kind, incident, { language: 'en', now })) {
        assert.ok(renderText(draft).length < 40_000, kind);
      }
    }
    assert.equal(readCsv(evidenceCsv(incident)).length, 10_001);
  });

  it('numbers names that are alike, capitals or not', () => {
    assert.deepEqual(evidenceFileNames(['a.eml', 'A.EML', 'a.eml', 'a-2.eml', 'con.eml', 'x']), [
      'a.eml',
      'A-2.EML',
      'a-3.eml',
      'a-2-2.eml',
      '_con.eml',
      'x',
    ]);
  });
});

/** Reads snippet syntax as VS Code's own documentation defines it: tab stops only, escapes undone. */
function readSnippet(snippet: string): { text: string; stops: number } {
  const defaults = new Map<string, string>();
  let text = '';
  let stops = 0;
  for (let at = 0; at < snippet.length; at += 1) {
    const stop = /^\$(?:(\d+)|\{(\d+):((?:[^\\}]|\\.)*)\})/.exec(snippet.slice(at, at + 300));
    if (stop) {
      const [all, again, first = '', value = ''] = stop;
      if (again === undefined) defaults.set(first, value.replace(/\\(.)/g, '$1'));
      text += defaults.get(again ?? first);
      at += all.length - 1;
      stops += 1;
    } else if (snippet[at] === '\\') text += snippet[(at += 1)];
    else {
      assert.notEqual(snippet[at], '$', 'an unescaped dollar');
      text += snippet[at];
    }
  }
  return { text, stops };
}

/** RFC 4180, with CRLF as the end of a row. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < csv.length) {
    const match = cell.exec(csv);
    assert.ok(match, 'not CSV');
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
