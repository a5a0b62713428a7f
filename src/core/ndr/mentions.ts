import { type Found, mention } from './found.ts';
import { factAt, type Passage } from './passage.ts';

/** A long report repeats its code a few times; a hostile one a million times. */
const most = 50;

/** Notes every further place of each recipient's status in the report's readable text. */
export function addMentions(recipients: readonly Found[], passages: readonly Passage[]): void {
  const byStatus = new Map<string, Found[]>();
  for (const found of recipients) {
    if (!found.status) continue;
    const same = byStatus.get(found.status.value);
    if (same) same.push(found);
    else byStatus.set(found.status.value, [found]);
  }
  for (const [status, all] of byStatus) {
    for (const passage of passages) {
      for (const start of placesOf(passage.text, status)) {
        const fact = factAt(passage, start, start + status.length);
        all.forEach((found) => mention(found, fact));
      }
    }
  }
}

function placesOf(text: string, status: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(status); at >= 0 && places.length < most; at = text.indexOf(status, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + status.length, at + status.length + 2);
    if (!/[\w.@]/.test(before) && !/^(?:\w|\.\d|@)/.test(after)) places.push(at);
  }
  return places;
}
