import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { readText, texts } from './mail.ts';
import { check } from '../../../src/core/rules/index.ts';
import { hover } from '../../../src/core/views/hover.ts';
import { outline, type OutlineItem } from '../../../src/core/views/outline.ts';

/** Renders more than VS Code does: HTML and bare links too. */
const renderer = new MarkdownIt({ html: true, linkify: true });

const hostile = [
  '[x](command:workbench.action.quit)',
  '](command:workbench.action.quit)',
  '![x](https://evil.example.com/x.png)',
  '<img src="https://evil.example.com/x.png">',
  '<script>alert(1)</script>',
  '`[x](command:y)` ``[x](command:y)`` ```',
  'https://evil.example.com www.evil.example.com user@evil.example.com',
  '$(trash) $(sync~spin)',
  '\u202Etxt.exe\u202C \u200B\u2066x\u2069',
  '| a | b |\\| c',
  '&lt;b&gt; &#91;x&#93;',
  '# title --- * * *',
  '‘;Remove-Item x;’',
];

/** A bounce whose every value holds the hostile text. */
function bounce(text: string): string {
  return [
    `From: "${text}" <postmaster@contoso.com>`,
    `Subject: ${text}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    `Content-Type: text/plain; name="${text}"`,
    '',
    `user@example.org: 554 5.7.1 ${text}; Client host [192.0.2.8] blocked using bl.spamcop.net ${text}`,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns;${text}`,
    '',
    `Final-Recipient: rfc822;${text}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    'Final-Recipient: rfc822;user@example.org',
    'Action: failed',
    'Status: 5.7.1',
    `Diagnostic-Code: smtp;554 5.7.1 ${text}; Client host [192.0.2.8] blocked using bl.spamcop.net ${text}`,
    `Remote-MTA: dns;${text}`,
    '',
    '--b--',
    '',
  ].join('\r\n');
}

const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

describe('Hostile mail on the surfaces of the editor', () => {
  for (const text of hostile) {
    const mail = bounce(text);
    const reading = readText(mail);

    it(`gives hovers without a link, image or tag of its own: ${text}`, () => {
      let hovers = 0;
      for (let offset = 0; offset < mail.length; offset += 3) {
        const found = hover(reading, offset, texts);
        if (!found) continue;
        hovers++;
        assertHarmless(found.markdown.toString());
      }
      assert.ok(hovers > 5);
    });

    it(`gives inert problems and symbols: ${text}`, () => {
      const findings = check(reading, { language: 'en' });
      assert.ok(findings.length > 0);
      const strings = [
        ...findings.flatMap(({ code, message, related }) => [code, message, ...related.map((entry) => entry.message)]),
        ...outline(reading, 'en').flatMap(stringsOf),
      ];
      for (const string of strings) {
        assert.doesNotMatch(string, /\]\(|\$\(|[\r\n]/);
        assert.doesNotMatch(string, unseen);
      }
    });
  }
});

function assertHarmless(markdown: string): void {
  assert.doesNotMatch(markdown, unseen);
  for (const token of renderer.parse(markdown, {}).flatMap((block) => [block, ...(block.children ?? [])])) {
    assert.ok(
      !['image', 'html_inline', 'html_block', 'table_open'].includes(token.type),
      `${token.type} in ${markdown}`,
    );
    const target = token.type === 'link_open' ? String(token.attrGet('href')) : '';
    assert.doesNotMatch(target, /evil|^(?!https:\/\/|$)/, markdown);
  }
}

function stringsOf({ name, detail, children }: OutlineItem): string[] {
  return [name, detail, ...children.flatMap(stringsOf)];
}
