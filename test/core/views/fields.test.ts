import assert from 'node:assert/strict';
import { REGISTERED_FIELDS } from '../../../src/core/tables/registered-fields.ts';
import { hover } from '../../../src/core/views/hover.ts';
import { wordsFor } from '../../../src/core/views/words/index.ts';
import { readText, texts } from './mail.ts';

const { standing: standings } = wordsFor(texts.language);

describe('Hover on a field that IANA has registered', () => {
  const header = REGISTERED_FIELDS.map(({ name }) => `${name}: value\r\n`);
  const text = `${header.join('')}\r\nText\r\n`;
  const reading = readText(text);
  let at = 0;
  for (const [index, { name, standing, source }] of REGISTERED_FIELDS.entries()) {
    const start = at;
    at += header[index]?.length ?? 0;
    it(`${name}: ${standing}, ${source}`, () => {
      const found = hover(reading, start + 1, texts);
      const markdown = found?.markdown.toString() ?? '';
      assert.deepEqual(found?.span, { start, end: start + name.length });
      assert.match(markdown, new RegExp(`^\\*\\*\`${name}\`\\*\\*: .*\\.$`, 'mi'));
      assert.ok(markdown.endsWith(`*IANA registry: ${standings[standing]}.*`), markdown);
      if (texts.field(name) !== undefined) assert.ok(markdown.includes(`*Source: ${source}.*`), markdown);
    });
  }
});
