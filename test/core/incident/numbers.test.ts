import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDrafts, DRAFT_KINDS, LANGUAGES, readIncident, renderText } from '../../../src/core/drafts/index.ts';
import { Voice } from '../../../src/core/drafts/voice.ts';
import { read } from '../../../src/core/index.ts';
import { blocklist } from '../../../src/core/tables/index.ts';
import { ENGLISH } from '../../../src/core/tables/texts/en/index.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';
import { toJson } from '../../../src/host/cli/json.ts';
import { samples, writeIncident } from './incident-folder.ts';

const now = '2031-07-19T13:37:00Z';
const fixtures = join(import.meta.dirname, '../../fixtures');

interface Decoded {
  readonly original: {
    readonly messageId: string | null;
    readonly from: string | null;
    readonly mailFrom: string | null;
  };
  readonly recipients: readonly {
    readonly address: string | null;
    readonly originalAddress: string | null;
    readonly action: string | null;
  }[];
}

const readMail = (file: string) => read(sourceFromBytes(readFileSync(file)), { texts: ENGLISH, mentions: false });
const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? [];
/** What the command line prints of a file, and what drafts are written from. */
const decode = (file: string, name: string) => {
  const reading = readMail(file);
  return { report: { name, reading }, json: JSON.parse(JSON.stringify(toJson(name, reading))) as Decoded };
};

/** How many there are of each, counted in the decoder's output. */
function countsOf(all: readonly Decoded[]): number[] {
  const of = (values: readonly (string | null | undefined)[]) =>
    new Set(values.flatMap((value) => value?.toLowerCase() ?? [])).size;
  const failed = all.flatMap(({ original, recipients }) =>
    recipients
      .filter(({ action }) => action === null || action === 'failed' || action === 'delayed')
      .map((recipient) => ({ ...original, to: recipient.address ?? recipient.originalAddress })),
  );
  const domain = (address: string | null) => address?.slice(address.lastIndexOf('@') + 1);
  const senders = failed.map(({ from, mailFrom }) => mailFrom ?? from);
  return [of(failed.map(({ to }) => to)), of(failed.map(({ to }) => domain(to))), of(senders), failed.length];
}

describe('Numbers of drafts', () => {
  const files = readdirSync(fixtures).filter((name) => /\.(?:eml|ndr)$/.test(name));

  for (const language of LANGUAGES) {
    it(`are the decoder’s, counts of it, or in words of ours, in ${language}`, () => {
      const ours = new Set(numbersIn(JSON.stringify(new Voice(language).words)));
      let seen = 0;
      for (const name of files) {
        const { report, json } = decode(join(fixtures, name), name);
        const incident = readIncident([report]);
        const tables = report.reading.explanations.map(({ text, blocked }) => [
          text,
          blocklist(blocked?.list ?? '')?.name,
        ]);
        const known = new Set([
          ...numbersIn(JSON.stringify([json, tables])),
          ...numbersIn(now),
          ...numbersIn(name),
          ...ours,
        ]);
        // Counts, and the numbers of rows and steps.
        const most = Math.max(10, incident.failures.length);
        const written = DRAFT_KINDS.filter((kind) => kind !== 'scripts').flatMap((kind) =>
          createDrafts(kind, incident, { language, now }).map((draft) => ({ kind, text: renderText(draft) })),
        );
        for (const { kind, text } of written) {
          const plain = text.replace(/&#\d+;/g, ' ').replace(/<U\+[0-9A-F]+>/g, ' ');
          for (const number of numbersIn(plain)) {
            seen++;
            const fine = known.has(number) || known.has(number.padStart(2, '0')) || Number(number) <= most;
            assert.ok(fine, `${name}, ${kind}: ${number}`);
          }
        }
      }
      assert.ok(seen > 1000);
    });
  }

  it('count messages, recipients, domains and senders as the decoder’s output does', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ndr-numbers-'));
    try {
      writeIncident(folder);
      const all = samples.map(({ file, list }) => ({ list, ...decode(join(folder, file), file) }));
      const incident = readIncident(all.map(({ report }) => report));
      const tickets = createDrafts('microsoft-ticket', incident, { language: 'en', now });
      assert.equal(tickets.length, 3);
      for (const ticket of tickets) {
        const these = all.filter(({ list }) => list === ticket.about).map(({ json }) => json);
        const [recipients, domains, senders] = countsOf(these);
        const line = /^- In the attached reports.*$/m.exec(renderText(ticket))?.[0] ?? '';
        const phrase = (n: number | undefined, of: string) => new RegExp(`\\b${n} ${of}${n === 1 ? '' : 's'}\\b`);
        assert.match(line, phrase(these.length, 'message'));
        assert.match(line, phrase(recipients, 'recipient'));
        assert.match(line, phrase(domains, 'recipient domain'));
        assert.match(line, phrase(senders, 'sender'));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  for (const name of files) {
    it(`counts ${name} as the decoder’s output does`, () => {
      const { report, json } = decode(join(fixtures, name), name);
      const { failures } = readIncident([report]);
      assert.equal(failures.length, countsOf([json])[3]);
    });
  }
});
