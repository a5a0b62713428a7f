import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { describe, findLine, lineText, type Reader } from './reader.ts';

/** AOL named its own users by screen name alone, on the lines below a reason; the domain is AOL's. */
export const aol: Reader = {
  name: 'aol',
  marks: ['your mail to the following recipients could not be delivered'],
  system: 'yahoo',
  read(report) {
    const first = findLine(report, /Your mail to the following recipients could not be delivered/i);
    const all = [];
    for (let index = first + 1; index < report.lines.length; index++) {
      const name = /^\s+([a-z][\w.-]{2,31})\s*$/i.exec(lineText(report, index))?.[1];
      if (!name) continue;
      const start = report.text.indexOf(name, report.lines[index]!.start);
      const found = new Found(factAt(report.passage, start, start + name.length, `${name}@aol.com`));
      all.push(describe(report, found, report.lines[first]!.start, report.lines[index]!.start));
    }
    return all;
  },
};
