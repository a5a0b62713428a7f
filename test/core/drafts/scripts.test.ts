import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language, Parser, type Node } from '@vscode/tree-sitter-wasm';
import { createDrafts, readIncident, renderText, scriptsFor, type Report } from '../../../src/core/drafts/index.ts';
import { explanation, mixedReports, report } from './build.ts';

const now = '2026-03-02T12:00:00Z';

/** What PowerShell would run if it stood outside of a string, or ended one. */
const hostile: readonly string[] = [
  "'; Remove-Item C:\\ -Recurse #",
  '’; Remove-Item x #',
  '‘; Remove-Item x #',
  '‚; Remove-Item x #',
  '‛; Remove-Item x #',
  "'’'’; Remove-Item x #",
  '"; Remove-Item x #',
  '“; Remove-Item x #”',
  '$(Remove-Item x)',
  '`$(Remove-Item x)`n',
  '`',
  "@'\nRemove-Item x\n'@",
  'a\r\nRemove-Item x',
  'a\u2028Remove-Item x',
  '#> Remove-Item x <#',
  '} Remove-Item x {',
  ') ; Remove-Item x ; (',
  '—Force –Force ―Force',
  '\u0000\u001b]0;x\u0007',
  '${env:USERNAME} %PATH% !x! & whoami | more > x',
];

function reportsOf(text: string): Report[] {
  const listed = explanation({ blocked: { ip: text, list: text, zone: text, listed: true } });
  const recipients = [text, `${text}@example.org`, `x@${text}`].map((address) => ({
    address,
    diagnostic: text,
    lastAttempt: '2026-03-02T08:00:00Z',
    explanation: listed,
  }));
  const mail = { subject: text, messageId: `<${text}>`, networkMessageId: text };
  return [
    report({ ...mail, name: text, from: `${text}@example.com`, recipients }),
    report({ ...mail, name: 'b.eml', from: `x@${text}`, recipients: [{ ...recipients[0]!, lastAttempt: `3${text}` }] }),
  ];
}

/** Types of all nodes but for what stands inside of strings and comments: the shape of what would run. */
function shape(node: Node): string {
  if (node.type === 'verbatim_string_characters' || node.type === 'comment') return node.type;
  return `${node.type}(${node.children.map((child) => (child ? shape(child) : '')).join(' ')})`;
}

function commands(node: Node): string[] {
  const own = node.type === 'command_name' ? [node.text] : [];
  return [...own, ...node.children.flatMap((child) => (child ? commands(child) : []))];
}

/** The grammar does not know that PowerShell takes typographic quotes and dashes for the ASCII ones. */
function fold(text: string): string {
  return text
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201e]/g, '"')
    .replace(/[\u2013-\u2015]/g, '-');
}

describe('PowerShell scripts', () => {
  let parser: Parser;

  before(async () => {
    const folder = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));
    await Parser.init({ locateFile: (name: string) => join(folder, name) });
    const grammar = await Language.load(readFileSync(join(folder, 'tree-sitter-powershell.wasm')));
    parser = new Parser().setLanguage(grammar);
  });

  function parse(script: string): Node {
    const tree = parser.parse(fold(script));
    assert.ok(tree);
    assert.equal(tree.rootNode.hasError, false, script);
    return tree.rootNode;
  }

  it('a script that ends a string is seen by the parser', () => {
    assert.deepEqual(commands(parse("Get-Mailbox 'a’; Remove-Item y #'")), ['Get-Mailbox', 'Remove-Item']);
  });

  for (const text of hostile) {
    it(`runs the same commands for ${JSON.stringify(text)} as for a harmless mail`, () => {
      const scripts = scriptsFor(readIncident(reportsOf(text)));
      const harmless = scriptsFor(readIncident(reportsOf('not a host')));
      for (const [index, script] of scripts.entries()) {
        const tree = parse(script.text);
        assert.ok(!commands(tree).includes('Remove-Item'), script.id);
        assert.equal(shape(tree), shape(parse(harmless[index]!.text)), script.id);
      }
    });
  }

  it('every part parses, and only current commands are in it', () => {
    const text = createDrafts('scripts', readIncident(mixedReports()), { language: 'en', now })
      .map(renderText)
      .join('');
    const names = commands(parse(text));
    for (const name of [
      'Get-MessageTraceV2',
      'Get-MessageTraceDetailV2',
      'Get-BlockedSenderAddress',
      'Get-MgAuditLogSignIn',
      'Get-MgUserOauth2PermissionGrant',
      'Get-MgOauth2PermissionGrant',
      'Get-MgServicePrincipalAppRoleAssignedTo',
      'Get-InboxRule',
      'Get-TransportRule',
      'Get-HostedOutboundSpamFilterPolicy',
      'Get-OutboundConnector',
      'Get-TransportConfig',
      'Get-CASMailbox',
      'Resolve-DnsName',
    ]) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(!names.includes('Get-MessageTrace') && !names.includes('Get-MessageTraceDetail'));
    assert.doesNotMatch(
      text,
      /[^\n\u0020-\u007e]/,
      'ASCII, for Windows PowerShell reads a file without a mark as ANSI',
    );
  });

  it('looks for sign-ins from a week before the first failure, by a filter in which no address ends a string', () => {
    const sender = "o'brien@contoso.com";
    const reports = [
      report({
        name: 'a.eml',
        from: sender,
        recipients: [{ address: 'x@example.org', lastAttempt: '2026-03-02T08:00:00Z', explanation: explanation({}) }],
      }),
    ];
    const { text } = scriptsFor(readIncident(reports)).find(({ id }) => id === 'restricted')!;
    assert.ok(text.includes(`([datetimeoffset]'2026-03-02T08:00:00Z').UtcDateTime.AddDays(-7)`), text);
    assert.ok(text.includes(`  'o''brien@contoso.com'\n`), text);
    assert.ok(text.includes(`.Replace("'", "''")`), text);
  });

  it('asks for each listed address with its octets reversed', () => {
    const dns = scriptsFor(readIncident(mixedReports())).find(({ id }) => id === 'dns');
    for (const name of [
      '108.20.107.40.bl.spamcop.net',
      '127.20.107.40.bl.spamcop.net',
      '25.2.0.192.b.barracudacentral.org',
    ]) {
      assert.ok(dns?.text.includes(`  '${name}'\n`), name);
    }
  });
});
