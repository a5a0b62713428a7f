import assert from 'node:assert/strict';
import { leafAt, limits, parseMessage, partAt, type Message } from '../../../src/core/message/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { outline } from './outline.ts';
import { assertSound } from './tree-checks.ts';

function parse(lines: readonly string[], kind?: 'eml' | 'ndr'): Message {
  return parseMessage(textSource(lines.join('\n')), { kind });
}

const mail = ['From: a@example.com', 'MIME-Version: 1.0'];

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
  readonly tree: string;
  readonly problems?: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'a plain mail', lines: [...mail, '', 'x'], tree: 'text/plain' },
  {
    name: 'a report',
    lines: [
      ...mail,
      'Content-Type: multipart/report; boundary="b"',
      '',
      'preamble',
      '--b',
      '',
      'text',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.contoso.com',
      '',
      'Final-Recipient: rfc822; lost@example.org',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: returned',
      'Content-Type: text/html',
      '',
      '<p>',
      '--b--',
      'epilogue',
    ],
    tree: 'multipart/report[text/plain, message/delivery-status, message/rfc822[text/html]]',
  },
  {
    name: 'headers of the original, without its body, even where they announce parts',
    lines: [
      ...mail,
      'Content-Type: text/rfc822-headers',
      '',
      'Content-Type: multipart/mixed; boundary=c',
      '',
      '--c',
      '',
      'x',
    ],
    tree: 'text/rfc822-headers[multipart/mixed]',
  },
  {
    name: 'no closing boundary',
    lines: [...mail, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'x'],
    tree: 'multipart/mixed[text/plain]',
    problems: ['mime-boundary-missing'],
  },
  {
    name: 'an inner multipart that the outer boundary ends',
    lines: [
      ...mail,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      '',
      'x',
      '--b',
      '',
      'y',
      '--b--',
    ],
    tree: 'multipart/mixed[multipart/alternative[text/plain], text/plain]',
    problems: ['mime-boundary-missing'],
  },
  {
    name: 'a boundary that its header does not name is guessed',
    lines: [...mail, 'Content-Type: multipart/report', '', '--x', 'Content-Type: text/html', '', '<p>', '--x--'],
    tree: 'multipart/report[text/html]',
    problems: ['mime-boundary-unnamed'],
  },
  {
    name: 'a boundary that is not in the body',
    lines: [...mail, 'Content-Type: multipart/mixed; boundary=b', '', 'x'],
    tree: 'multipart/mixed',
    problems: ['mime-boundary-not-found'],
  },
  {
    name: 'a boundary that begins like another',
    lines: [...mail, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', '--bb', '--b--'],
    tree: 'multipart/mixed[text/plain]',
  },
  {
    name: 'the same boundary in two multiparts, one in the other',
    lines: [
      ...mail,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      '',
      'x',
      '--b--',
      '--b',
      '',
      'y',
      '--b--',
    ],
    tree: 'multipart/mixed[multipart/alternative[text/plain], text/plain]',
  },
  {
    name: 'no empty line before the boundary',
    lines: [...mail, 'Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/html', '--b--'],
    tree: 'multipart/mixed[text/html]',
  },
  {
    name: 'the parts of a digest are messages',
    lines: [...mail, 'Content-Type: multipart/digest; boundary=b', '', '--b', '', 'Subject: x', '', 'y', '--b--'],
    tree: 'multipart/digest[message/rfc822[text/plain]]',
  },
  {
    name: 'an embedded message that says base64 and is written in clear',
    lines: [...mail, 'Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64', '', 'Subject: x', '', 'y'],
    tree: 'message/rfc822[text/plain]',
  },
  {
    name: 'an embedded message after blank lines and an mbox line',
    lines: [...mail, 'Content-Type: message/rfc822', '', '', '>From x', 'Content-Type: text/html', '', 'y'],
    tree: 'message/rfc822[text/html]',
  },
  {
    name: 'a type without a subtype',
    lines: [...mail, 'Content-Type: text', '', 'x'],
    tree: 'text/plain',
  },
  {
    name: 'a charset that nobody knows',
    lines: [...mail, 'Content-Type: text/plain; charset=nope', '', 'x'],
    tree: 'text/plain',
    problems: ['charset-unknown'],
  },
];

describe('a message as a tree', () => {
  for (const { name, lines, tree, problems = [] } of cases) {
    it(name, () => {
      const message = parse(lines);
      assertSound(message);
      assert.equal(outline(message), tree);
      assert.deepEqual(
        message.problems.map(({ code }) => code),
        problems,
      );
    });
  }

  it('ends where nesting gets too deep, and says so', () => {
    const nest = Array.from({ length: 200 }, (_, index) => [
      `Content-Type: multipart/mixed; boundary=b${index}`,
      '',
      `--b${index}`,
    ]);
    const message = parse([...mail, ...nest.flat()]);
    assertSound(message);
    assert.ok(message.problems.some(({ code }) => code === 'nested-too-deep'));
    assert.equal(outline(message).split('[').length - 1, limits.depth);
  });

  it('ends where there are too many parts, and says so', () => {
    const message = parse([
      ...mail,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b\n\nx\n'.repeat(limits.parts + 5),
      '--b--',
    ]);
    assertSound(message);
    assert.equal(message.root.parts.length, limits.parts);
    assert.ok(message.problems.some(({ code }) => code === 'too-many-parts'));
  });

  it('ends where there are too many fields, and says so', () => {
    const message = parse([...mail, ...Array.from({ length: limits.fields + 5 }, () => 'X-A: b'), '', 'body']);
    assertSound(message);
    assert.equal(message.root.fields.length, limits.fields);
    assert.equal(message.source.text.slice(message.root.body.start), 'body');
    assert.ok(message.problems.some(({ code }) => code === 'too-many-fields'));
  });

  it('gives the part and the leaf at an offset', () => {
    const lines = [
      ...mail,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>',
      '--b--',
    ];
    const message = parse(lines);
    const at = lines.join('\n').indexOf('<p>');
    assert.equal(partAt(message, at).type, 'text/html');
    assert.equal(leafAt(message, at)?.kind, 'body');
    assert.equal(partAt(message, 0), message.root);
    const field = leafAt(message, 0);
    assert.equal(field?.kind === 'field' && field.name, 'From');
    assert.equal(leafAt(message, 10_000), undefined);
  });
});

const starts: readonly {
  readonly name: string;
  readonly lines: readonly string[];
  readonly fields: readonly string[];
}[] = [
  { name: 'pasted report', lines: ['Delivery has failed to these recipients:', '', 'x'], fields: [] },
  { name: 'pasted report that starts like a field', lines: ['Error: 550', '', 'x'], fields: [] },
  {
    name: 'lone delivery status',
    lines: ['Reporting-MTA: dns; x', '', 'Final-Recipient: rfc822; a@example.com'],
    fields: [],
  },
  { name: 'host and answer', lines: ['mail.contoso.com: 550 5.1.1'], fields: [] },
  { name: 'mail', lines: ['X-A: b', 'From: a', '', 'x'], fields: ['X-A', 'From'] },
  { name: 'mbox line', lines: ['From a@example.com Mon Mar  2 10:00:00 2026', 'From: a', '', 'x'], fields: ['From'] },
  { name: 'blank lines', lines: ['', '  ', 'From: a', '', 'x'], fields: ['From'] },
  { name: 'byte order mark', lines: ['\ufeffFrom: a', '', 'x'], fields: ['From'] },
  { name: 'first line indented', lines: [' From: a', 'To: b', '', 'x'], fields: ['From', 'To'] },
  { name: 'all lines indented', lines: ['  From: a', '  To: b', '', 'x'], fields: [] },
  { name: 'line that is no field', lines: ['From: a', 'oops', 'To: b', '', 'x'], fields: ['From', 'To'] },
  { name: 'line that is no field, folded', lines: ['From: a', '__', ' <b>', 'To: b', '', 'x'], fields: ['From', 'To'] },
  { name: 'blank before the colon', lines: ['From : a', '', 'x'], fields: ['From'] },
];

describe('where a mail starts', () => {
  for (const { name, lines, fields } of starts) {
    it(name, () => {
      const message = parse(lines);
      assertSound(message);
      assert.deepEqual(
        message.root.fields.map((field) => field.name),
        fields,
      );
    });
  }

  it('is as the caller says', () => {
    const lines = ['Error: 550', '', 'From: x'];
    assert.equal(parse(lines, 'eml').root.fields.length, 1);
    assert.equal(parse(['From: a', '', 'x'], 'ndr').root.fields.length, 0);
  });

  it('goes on behind stray lines to a field that only mail has', () => {
    const message = parse(['DKIM-Signature: v=1;', 's=one;', 'bh=two;', 'b=three', 'Received: from a', '', 'text']);
    assert.deepEqual(
      message.root.fields.map(({ name }) => name),
      ['DKIM-Signature', 'Received'],
    );
    assert.equal(message.source.text.slice(message.root.body.start), 'text');
  });

  it('is followed by the body where many lines are no fields', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    const message = parse(['From: a', ...lines, 'Received: from b']);
    assert.ok(message.source.text.slice(message.root.body.start).startsWith('line 0\n'));
  });

  it('is followed by the body where the empty line is missing', () => {
    const message = parse(['From: a', 'the text starts', 'and goes on: here']);
    assert.deepEqual(
      message.problems.map(({ code }) => code),
      ['header-not-ended'],
    );
    assert.equal(message.source.text.slice(message.root.body.start), 'the text starts\nand goes on: here');
  });
});
