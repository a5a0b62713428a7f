import assert from 'node:assert/strict';
import type { CheckResult, Finding, State, Task } from '../../../src/core/checks/index.ts';
import { createDrafts, LANGUAGES, readIncident, renderText, type DraftKind } from '../../../src/core/drafts/index.ts';
import { mixedReports } from './build.ts';
import { assertGolden } from './golden.ts';

const now = '2026-03-02T12:00:00Z';
const incident = readIncident(mixedReports());
const cause = incident.failures.find(({ explanation: { blocked } }) => blocked?.zone === 'bl.spamcop.net');
const ip = cause?.ip ?? '';
const domain = cause?.sender?.replace(/^.*@/, '') ?? '';
const reversed = ip.split('.').reverse().join('.');
const listName = `${reversed}.bl.spamcop.net`;

function result(
  kind: Task['kind'],
  name: string,
  state: State,
  findings: readonly Finding[],
  records: readonly string[] = [],
): CheckResult {
  const subject = kind === 'list' || kind === 'ptr' ? ip : domain;
  return { task: { kind, subject, name }, at: '2026-03-02T11:58:07Z', state, findings, records };
}

const listed = result(
  'list',
  listName,
  'bad',
  [{ id: 'listed', slots: { list: 'SpamCop Blocking List' } }],
  ['127.0.0.2 (listed)', 'Blocked - see | [x](command:y)'],
);
const unknown = result('list', listName, 'unknown', [{ id: 'dns-timeout' }]);
const results: readonly CheckResult[] = [
  listed,
  result('ptr', `${reversed}.in-addr.arpa`, 'good', [
    { id: 'ptr-confirmed', slots: { host: 'mail-db5eur.outbound.protection.outlook.com' } },
  ]),
  result(
    'spf',
    domain,
    'good',
    [
      { id: 'spf-lookups', slots: { count: 3 } },
      { id: 'spf-microsoft', slots: { domain: 'spf.protection.outlook.com' } },
    ],
    ['v=spf1 include:spf.protection.outlook.com -all'],
  ),
  result('dkim', `selector1._domainkey.${domain}`, 'good', [{ id: 'dkim-key', slots: { type: 'rsa' } }]),
  result('dmarc', `_dmarc.${domain}`, 'bad', [{ id: 'dmarc-none' }]),
  result('mta-sts', `_mta-sts.${domain}`, 'neutral', [{ id: 'mta-sts-none' }]),
];

function draft(kind: DraftKind, checks: readonly CheckResult[], language: (typeof LANGUAGES)[number] = 'en'): string {
  return renderText(createDrafts(kind, incident, { language, now, checks })[0]!);
}

describe('answers of the DNS in drafts', () => {
  for (const language of LANGUAGES) {
    for (const kind of ['microsoft-ticket', 'checklist'] as const) {
      it(`${kind} in ${language}, as it was read by eye`, () => {
        assertGolden(`${kind}-checked.${language}.md`, draft(kind, results, language));
      });
    }
  }

  for (const kind of ['microsoft-ticket', 'checklist'] as const) {
    it(`fill the gap of the list in the ${kind}, with their time`, () => {
      const line = `DNS query \`${listName}\`: `;
      assert.ok(draft(kind, []).includes(`- [ ] Is the address listed now? ${line}[result and UTC time]`));
      assert.ok(
        draft(kind, results).includes(
          `- [x] Is the address listed now? ${line}Listed by SpamCop Blocking List. (2026-03-02 11:58:07 UTC)`,
        ),
      );
      assert.ok(
        draft(kind, [unknown]).includes(
          `- [ ] Is the address listed now? ${line}Unknown: no answer in time. (2026-03-02 11:58:07 UTC)`,
        ),
      );
    });
  }

  it('stand in no draft about something else', () => {
    const elsewhere = results.map((each) => ({
      ...each,
      task: { ...each.task, subject: '192.0.2.250', name: 'x.example' },
    }));
    assert.equal(draft('microsoft-ticket', elsewhere), draft('microsoft-ticket', []));
  });
});
