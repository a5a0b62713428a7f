import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Workbench } from './harness/workbench.ts';

const root = join(import.meta.dirname, '../..');

/** The main job, from the bounce to the ticket. `npm run test:workbench` has made the package before. */
for (const { how, extension } of [
  { how: 'under development', extension: root },
  { how: 'installed from its package', extension: join(root, 'ndr-lens.vsix') },
]) {
  describe(`a bounce over SpamCop's blocklist, with the extension ${how}`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await Workbench.open({ extensions: [extension] });
      await workbench.openFile('spamcop.eml');
    });
    after(() => workbench.close());

    it('is a mail, in colours', async () => {
      await workbench.statusBar('Email message').waitFor();
      await workbench.goTo('Diagnostic-Code');
      for (const text of ['Diagnostic-Code', '554', '5.7.1', 'dest@example.org', '40.107.20.108']) {
        await workbench.coloured(text).waitFor();
      }
    });

    it('lists the failed recipient as a problem, with the places that agree', async () => {
      const problems = await workbench.problems();
      await problems.filter({ hasText: /dest@example\.org.*SpamCop.*Microsoft.*NDR Lens.*5\.7\.1/s }).waitFor();
      await problems.filter({ hasText: 'Readable text: 554 5.7.1' }).waitFor();
      await problems.filter({ hasText: 'Delivery status: 554 5.7.1' }).waitFor();
    });

    it('explains the code on hover', async () => {
      const hover = await workbench.hover('554 5.7.1 <dest');
      await hover.filter({ hasText: /SpamCop.*Who has to fix it: Microsoft.*Microsoft ticket: Yes/s }).waitFor();
    });

    it('knows the outbound address on hover', async () => {
      const hover = await workbench.hover('40.107.20.108');
      await hover.filter({ hasText: '108.20.107.40.bl.spamcop.net' }).waitFor();
    });

    it('drafts the ticket from the quick fix, ready to fill in', async () => {
      const fixes = await workbench.quickFixes('5.7.1', 2);
      await fixes.filter({ hasText: 'Draft Microsoft ticket' }).waitFor();
      await workbench.chooseQuickFix('Draft Microsoft ticket');
      await workbench.activeTab('Untitled').waitFor();
      await workbench.statusBar('Markdown').waitFor();
      await workbench.line('## Summary').waitFor();
      await workbench.statusBar(/\(\d+ selected\)/).waitFor(); // the first placeholder
    });

    it('has asked nothing of other hosts', () => {
      assert.deepEqual(workbench.outside, []);
    });
  });
}
