import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DnsServer } from '../../dns/server.ts';
import { configure, stubDialogs } from '../dialogs.ts';
import { openSample } from '../mail.ts';

describe('Live checks in an untrusted workspace', () => {
  it('ask nothing, whatever the user answers', async () => {
    const server = await DnsServer.start();
    const dialog = stubDialogs();
    dialog.answer = 'Ask Now';
    await configure({ dnsServers: [server.address] });
    try {
      const document = await openSample('spamcop.eml');
      await vscode.commands.executeCommand('ndrLens.checkBlocklists', document.uri);
      await vscode.commands.executeCommand('ndrLens.checkSenderDomain', document.uri);
      assert.deepEqual(server.asked, []);
      assert.equal(dialog.shown.length, 2);
      assert.ok(dialog.shown.every(({ message }) => message.includes('do not trust')));
    } finally {
      await configure({ dnsServers: undefined });
      dialog.restore();
      server.stop();
    }
  });
});
