import assert from 'node:assert/strict';
import {
  BLOCKLISTS,
  ENHANCED_STATUS,
  SMTP_REPLIES,
  STATUS_SUBJECTS,
  TABLES,
  type Party,
  type RowText,
} from '../../../src/core/tables/index.ts';
import { ENGLISH, ENGLISH_TEXTS } from '../../../src/core/tables/texts/en/index.ts';

const rows = TABLES.flatMap((table) => table.rows);

/** Ids that no table has: whose address is blocked, a list that no table knows, a first digit alone, nothing at all. */
const CASES = [
  'blocked/microsoft',
  'blocked/microsoft-relay',
  'blocked/whole-network',
  'blocked/other-address',
  'blocked/domain',
  'blocked/resolver-error',
  'blocked/dead-list',
  'blocked/no-address',
  'list/unknown',
  'class/2',
  'class/4',
  'class/5',
  'nothing',
];

const ids = [
  ...rows.map((row) => row.id),
  ...[...STATUS_SUBJECTS, ...ENHANCED_STATUS, ...SMTP_REPLIES].map((code) => code.id),
  ...BLOCKLISTS.map((list) => `list/${list.id}`),
  ...CASES,
];

/** Cmdlets and programs that steps may name, all of them in use today. */
const COMMANDS = new Set([
  'Add-RecipientPermission',
  'Enable-IPv6ForAcceptedDomain',
  'Enable-OrganizationCustomization',
  'ForEach-Object',
  'Format-List',
  'Format-Table',
  'Get-AcceptedDomain',
  'Get-BlockedConnector',
  'Get-BlockedSenderAddress',
  'Get-CASMailbox',
  'Get-ContentFilterConfig',
  'Get-Date',
  'Get-DistributionGroup',
  'Get-DkimSigningConfig',
  'Get-EXOMailboxStatistics',
  'Get-EXORecipient',
  'Get-HostedConnectionFilterPolicy',
  'Get-HostedOutboundSpamFilterPolicy',
  'Get-IPv6StatusForAcceptedDomain',
  'Get-InboundConnector',
  'Get-InboxRule',
  'Get-JournalRule',
  'Get-Mailbox',
  'Get-MailboxDatabase',
  'Get-MailboxFolderStatistics',
  'Get-MailboxStatistics',
  'Get-MessageTraceDetailV2',
  'Get-MessageTraceV2',
  'Get-MessageTrackingLog',
  'Get-OutboundConnector',
  'Get-Queue',
  'Get-ReceiveConnector',
  'Get-SendConnector',
  'Get-SenderFilterConfig',
  'Get-ServerComponentState',
  'Get-Service',
  'Get-TenantAllowBlockListItems',
  'Get-TransportConfig',
  'Get-TransportRule',
  'Group-Object',
  'Invoke-WebRequest',
  'New-RetentionPolicyTag',
  'Remove-BlockedSenderAddress',
  'Resolve-DnsName',
  'Revoke-MgUserSignInSession',
  'Select-Object',
  'Set-CASMailbox',
  'Set-DistributionGroup',
  'Set-MailPublicFolder',
  'Set-MailUser',
  'Set-Mailbox',
  'Set-ReceiveConnector',
  'Set-RemoteDomain',
  'Set-UnifiedGroup',
  'Sort-Object',
  'Where-Object',
]);

const RETIRED = [
  /New service request/i,
  /delist@messaging\.microsoft\.com/i,
  /admin\.microsoft\.com/i,
  /protection\.office\.com/i,
  /\/restrictedusers\b/i,
  /office-365-security\//i,
  /microsoft-365\/compliance\//i,
  /docs\.microsoft\.com/i,
  /\/[a-z]{2}-[a-z]{2}\//,
];

const TOKENS = new Set(['ip', 'list', 'zone', 'query', 'domain']);

function sentences(text: string): number {
  return text.match(/[.?!](?=["')]?(?:\s|$))/g)?.length ?? 0;
}

function stepsOf(text: RowText) {
  return Object.values(text.steps).flat();
}

function prose(text: RowText): string[] {
  const questions = text.questions ?? [];
  return [
    text.title,
    text.happened,
    text.cause,
    ...stepsOf(text).map((step) => step.text),
    ...questions.flatMap(({ question, answer }) => [question, answer]),
  ];
}

/** Every complaint that a check has about any text, so that one run shows them all. */
function complaints(check: (text: RowText, id: string) => readonly string[]): string[] {
  return [...ENGLISH_TEXTS].flatMap(([id, text]) => check(text, id).map((complaint) => `${id}: ${complaint}`));
}

describe('English texts', () => {
  it('are there for every id', () => {
    assert.deepEqual(
      ids.filter((id) => ENGLISH.get(id) === undefined),
      [],
    );
  });

  it('have no text without a row', () => {
    const known = new Set(ids);
    assert.deepEqual(
      [...ENGLISH_TEXTS.keys()].filter((id) => !known.has(id)),
      [],
    );
  });

  it('have titles under 60 characters without a full stop', () => {
    assert.deepEqual(
      complaints(({ title }) => (title.length < 60 && !title.endsWith('.') ? [] : [title])),
      [],
    );
  });

  it('say in one sentence what happened, and in at most three why', () => {
    assert.deepEqual(
      complaints(({ title, happened, cause }) => [
        ...(sentences(happened) === 1 && happened.endsWith('.') && happened !== `${title}.` ? [] : [happened]),
        ...(sentences(cause) >= 1 && sentences(cause) <= 3 && /[.?!]["')]?$/.test(cause) ? [] : [cause]),
      ]),
      [],
    );
  });

  it('have steps and questions that are short and end in a mark', () => {
    assert.deepEqual(
      complaints((text) => [
        ...stepsOf(text)
          .map((step) => step.text)
          .filter((step) => step.length > 180 || !/[.?!]$/.test(step)),
        ...(text.questions ?? []).flatMap(({ question, answer }) => [
          ...(question.endsWith('?') ? [] : [question]),
          ...(/[.!]$/.test(answer) ? [] : [answer]),
        ]),
      ]),
      [],
    );
  });

  it('are plain text', () => {
    assert.deepEqual(
      complaints((text) => prose(text).filter((words) => /[`<]|\*\*|\]\(|\s\s|^\s|\s$|e-mail|https?:/.test(words))),
      [],
    );
  });

  it('use only known tokens, only where the mail has what they stand for, and never in commands or links', () => {
    assert.deepEqual(
      complaints((text, id) => [
        ...prose(text)
          .flatMap((words) => [...words.matchAll(/\{([^}]*)\}/g)])
          .map((match) => match[1] ?? '')
          .filter((token) => !TOKENS.has(token) || !/^(list|blocked)\//.test(id)),
        ...stepsOf(text)
          .flatMap((step) => [step.command ?? '', step.url ?? ''])
          .filter((words) => [...TOKENS].some((token) => words.includes(`{${token}}`))),
        ...(/[{}]/.test(text.title) ? [text.title] : []),
      ]),
      [],
    );
  });

  it('link to well-formed https pages', () => {
    assert.deepEqual(
      complaints((text) =>
        stepsOf(text)
          .flatMap((step) => step.url ?? [])
          .filter((url) => !URL.canParse(url) || new URL(url).protocol !== 'https:' || /\s/.test(url)),
      ),
      [],
    );
  });

  it('name nothing that is retired', () => {
    assert.deepEqual(
      complaints((text) =>
        [...prose(text), ...stepsOf(text).flatMap((step) => [step.url ?? '', step.command ?? ''])].filter((words) =>
          RETIRED.some((retired) => retired.test(words)),
        ),
      ),
      [],
    );
  });

  it('give commands of known cmdlets, with the quotes and brackets in pairs', () => {
    assert.deepEqual(
      complaints((text) =>
        stepsOf(text)
          .flatMap((step) => step.command ?? [])
          .filter(
            (command) =>
              [...command.matchAll(/\b[A-Z][A-Za-z]+-[A-Z]\w+/g)].some(([cmdlet]) => !COMMANDS.has(cmdlet)) ||
              /[‘’“”\n]|"[^"]*\$/.test(command) ||
              ["'", '"'].some((quote) => command.split(quote).length % 2 === 0) ||
              command.split('{').length !== command.split('}').length ||
              command.split('(').length !== command.split(')').length,
          ),
      ),
      [],
    );
  });

  // The sender and the sender's admin read the bounce: they may always have something to try. The recipient's side may
  // act too, unless the matter is settled within the sender's own tenant. Microsoft acts only where the row says so, and
  // then often without anybody asking.
  it('give steps to the parties that the row names, and to no party that cannot act', () => {
    assert.deepEqual(
      rows.flatMap(({ id, owners, route }) => {
        const parties = Object.keys(ENGLISH.get(id)?.steps ?? {}) as Party[];
        const able = new Set<Party>(['sender', 'sender-admin', ...owners]);
        if (route !== 'own-tenant') able.add('recipient').add('recipient-admin');
        return [
          ...owners
            .filter((owner) => owner !== 'microsoft' && !parties.includes(owner))
            .map((owner) => `${id}: -${owner}`),
          ...parties.filter((party) => !able.has(party)).map((party) => `${id}: +${party}`),
        ];
      }),
      [],
    );
  });

  it('tell how to ask Microsoft where a service request helps, and not where it is no use', () => {
    const asks = (id: string) =>
      Object.values(ENGLISH.get(id)?.steps ?? {})
        .flat()
        .some((step) => /service request|Contact support/.test(step.text));
    const helps = (ticket: string) => ticket === 'yes' || ticket === 'after-clean-up';
    assert.deepEqual(
      rows.filter(({ id, ticket }) => helps(ticket) && !asks(id)).map(({ id }) => id),
      [],
    );
    assert.deepEqual(
      rows.filter(({ id, ticket }) => ticket === 'no' && asks(id)).map(({ id }) => id),
      // Its article of October 2026 sends to support if the block stays after the domains were registered.
      ['exo/5.7.750'],
    );
  });
});
