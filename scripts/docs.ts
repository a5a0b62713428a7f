// npm run docs: writes the pages of docs/ that are made of the tables.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesPage } from './codes-page.ts';

writeFileSync(join(import.meta.dirname, '../docs/codes.md'), codesPage());
