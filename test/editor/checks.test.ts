import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DnsServer, type Zone } from '../dns/server.ts';
import { configure, stubDialogs, type Dialog } from './dialogs.ts';
import { closeAll, hoverAt, openSample, openText, positionOf } from './mail.ts';

const reversed = '108.20.107.40';
const zone: Zone = {
  [`A ${reversed}.bl.spamcop.net`]: ['127.0.0.2'],
  [`TXT ${reversed}.bl.spamcop.net`]: ['Blocked - see [x](command:workbench.action.quit)'],
  [`PTR ${reversed}.in-addr.arpa`]: ['mail-db5eur.outbound.protection.outlook.com'],
  'A mail-db5eur.outbound.protection.outlook.com': ['40.107.20.108'],
  'TXT contoso.com': ['v=spf1 include:spf.protection.outlook.com -all'],
  'TXT spf.protection.outlook.com': ['v=spf1 ip4:40.107.0.0/16 -all'],
  'MX contoso.com': ['0 contoso-com.mail.protection.outlook.com'],
  'TXT _dmarc.contoso.com': ['v=DMARC1; p=reject; rua=mailto:dmarc@contoso.com'],
};

describe('Live checks', () => {
  let server: DnsServer;
  let dialog: Dialog;
  before(async () => {
    server = await DnsServer.start(zone);
    await configure({ dnsServers: [server.address], dnsTimeout: 1000, liveCheckLists: 'named' });
  });
  after(async () => {
    server.stop();
    await configure({ dnsServers: undefined, dnsTimeout: undefined, liveCheckLists: undefined });
  });
  beforeEach(async () => {
    dialog = stubDialogs();
    await vscode.commands.executeCommand('ndrLens.forgetConsent');
    dialog.shown.splice(0);
    server.zone = zone;
    server.asked.splice(0);
  });
  afterEach(async () => {
    dialog.restore();
    await configure({ liveChecks: undefined });
    await closeAll();
  });

  const run = async (command: string, sample = 'spamcop.eml'): Promise<vscode.TextDocument> => {
    const document = await openSample(sample);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(`ndrLens.${command}`, document.uri);
    return document;
  };

  it('say what they ask of whom, and ask nothing without consent', async () => {
    for (const command of ['checkBlocklists', 'checkSenderDomain']) {
      await run(command);
      const [{ detail } = { detail: '' }] = dialog.shown.splice(0);
      const names =
        command === 'checkBlocklists' ? [`${reversed}.bl.spamcop.net`] : ['contoso.com', '_dmarc.contoso.com'];
      for (const part of [server.address, ...names]) assert.ok(detail.includes(part), `${part} is not in ${detail}`);
    }
    assert.deepEqual(server.asked, []);
  });

  it('ask nothing where the setting turns them off, and say so', async () => {
    dialog.answer = 'Ask Now';
    await configure({ liveChecks: 'off' });
    await run('checkBlocklists');
    await run('checkSenderDomain');
    assert.deepEqual(server.asked, []);
    assert.deepEqual(
      dialog.shown.map(({ message }) => /ndrLens\.liveChecks/.test(message)),
      [true, true],
    );
  });

  it('ask once for consent, and the lists each time', async () => {
    dialog.answer = 'Ask Now';
    await run('checkBlocklists');
    const first = server.asked.splice(0).sort();
    dialog.answer = undefined;
    await run('checkBlocklists');
    assert.deepEqual(first, [
      `A 1.0.0.127.bl.spamcop.net`,
      `A ${reversed}.bl.spamcop.net`,
      'A mail-db5eur.outbound.protection.outlook.com',
      `PTR ${reversed}.in-addr.arpa`,
      `TXT ${reversed}.bl.spamcop.net`,
    ]);
    assert.deepEqual(server.asked.sort(), first);
    assert.equal(dialog.shown.filter(({ detail }) => detail !== '').length, 1);
  });

  it('show their answers in the hover, with the time, and nothing of them lives', async () => {
    dialog.answer = 'Ask Now';
    const document = await run('checkBlocklists');
    const hover = await hoverAt(document, positionOf(document, '40.107.20.108'));
    assert.match(hover, /`108\.20\.107\.40\.bl\.spamcop\.net`, \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC: Listed by SpamCop/);
    assert.match(hover, /`Blocked - see \[x\]\(command:workbench\.action\.quit\)`/);
    assert.match(hover, /leads back to the address/);
  });

  it('put their answers into the ticket, with the time', async () => {
    dialog.answer = 'Ask Now';
    const document = await run('checkBlocklists');
    await run('checkSenderDomain');
    await vscode.commands.executeCommand('ndrLens.draftMicrosoftTicket', document.uri);
    const draft = vscode.workspace.textDocuments.find(
      ({ languageId, isUntitled }) => isUntitled && languageId === 'markdown',
    );
    const text = draft?.getText() ?? '';
    assert.match(
      text,
      /- \[x\] Is the address listed now\? .*Listed by SpamCop[^(]*\(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\)/,
    );
    assert.match(text, /SPF `contoso\.com`: in order/);
    assert.match(text, /\| MTA-STS `_mta-sts\.contoso\.com` \|/);
  });

  it('check the sender’s domain', async () => {
    dialog.answer = 'Ask Now';
    const document = await run('checkSenderDomain');
    for (const name of [
      'MX contoso.com',
      'TXT contoso.com',
      'TXT selector2._domainkey.contoso.com',
      'TXT _mta-sts.contoso.com',
    ]) {
      assert.ok(server.asked.includes(name), `${name} was not asked`);
    }
    const hover = await hoverAt(document, positionOf(document, 'contoso.com>'));
    assert.match(hover, /40\.107\.20\.108 may send: pass\./);
    assert.match(hover, /Look-ups needed: 1 of 10\. Exchange Online is allowed to send/);
    assert.match(hover, /Policy: reject\./);
  });

  it('take a failing server for no answer', async () => {
    dialog.answer = 'Ask Now';
    server.zone = { 'A *': 'REFUSED', 'PTR *': 'SERVFAIL' };
    const document = await run('checkBlocklists');
    const hover = await hoverAt(document, positionOf(document, '40.107.20.108'));
    assert.match(hover, /Unknown: the question was refused/);
    assert.match(hover, /Unknown: the DNS server failed to find an answer/);
    assert.doesNotMatch(hover, /Listed by|Not listed/);
  });

  it('ask nobody where a server of the settings is none', async () => {
    dialog.answer = 'Ask Now';
    await configure({ dnsServers: ['dns.contoso.com'] });
    await run('checkBlocklists');
    await configure({ dnsServers: [server.address] });
    assert.ok(dialog.shown.some(({ message }) => message.includes('dns.contoso.com')));
    assert.deepEqual(server.asked, []);
  });

  it('ask nothing about a message that names nothing', async () => {
    dialog.answer = 'Ask Now';
    const document = await openText('Subject: Hello\n\nHello\n');
    await vscode.commands.executeCommand('ndrLens.checkBlocklists', document.uri);
    await vscode.commands.executeCommand('ndrLens.checkSenderDomain', document.uri);
    assert.deepEqual(server.asked, []);
    assert.equal(dialog.shown.length, 2);
  });

  it('are offered on the address that was refused, and only there', async () => {
    const offered = async (needle: string): Promise<boolean> => {
      const document = await openSample('spamcop.eml');
      const start = positionOf(document, needle);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(start, start.translate(0, 3)),
      );
      return actions.some(({ command }) => command?.command === 'ndrLens.checkBlocklists');
    };
    const ADDRESS = '40.107.20.108] blocked using bl.spamcop.net';
    assert.equal(await offered(ADDRESS), true);
    assert.equal(await offered('Thread-Topic'), false);
    await configure({ liveChecks: 'off' });
    assert.equal(await offered(ADDRESS), false);
  });
});
