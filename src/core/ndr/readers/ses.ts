import { findAddress } from '../address.ts';
import type { Action } from '../facts.ts';
import { addAnswer, Found } from '../found.ts';
import { factAt, type Passage } from '../passage.ts';
import { answerFacts, instantAt, ipAt } from '../pieces.ts';
import { itemsOf, type Stretch, unescaped, valueOf } from './json.ts';
import type { Reader, Report } from './reader.ts';

/** Amazon SES's notification as JSON, plain, indented, or as a string in the JSON of Amazon SNS. */
export const amazonSes: Reader = {
  name: 'amazon-ses',
  marks: ['"notificationtype', '"eventtype'],
  system: 'amazon-ses',
  read(report) {
    const passage = notificationIn(report);
    const kind = valueIn(passage, 'notificationType') ?? valueIn(passage, 'eventType');
    if (!kind) return [];
    const type = passage.text.slice(kind.start, kind.end);
    const event = events.get(type.toLowerCase());
    const about = event && valueIn(passage, event.object);
    if (!event || !about) return [];
    const action = factAt(passage, kind.start, kind.end, event.action);
    // A bounce has the time of its notice.
    const attempt = event.action === 'failed' ? undefined : instantAt(passage, valueIn(passage, 'timestamp', about));
    const expiry = instantAt(passage, valueIn(passage, 'expirationTime', about));
    const server = valueIn(passage, 'remoteMtaIp', about);
    const ip = server && ipAt(passage, server.start, server.end);
    const speaker = event.says && valueIn(passage, event.says[0]);
    const said = event.says && speaker && valueIn(passage, event.says[1], speaker);
    const list = valueIn(passage, event.list, about);
    return itemsOf(passage.text, list).flatMap((item) => {
      const found = recipientIn(passage, item);
      if (!found) return [];
      addSaid(passage, found, valueIn(passage, 'diagnosticCode', item) ?? said);
      found.action ??= action;
      if (attempt) found.lastAttempt = attempt;
      if (expiry) found.willRetryUntil = expiry;
      if (ip) found.remoteIp = ip;
      return found;
    });
  },
};

interface Event {
  /** What the event says, by the key of its object and that of the recipients in it. */
  readonly object: string;
  readonly list: string;
  readonly action: Action;
  /** The words for all of them, in an object of their own. */
  readonly says?: readonly [object: string, key: string];
}

/** A complaint is what a reader thinks of a mail that was delivered. */
const events: ReadonlyMap<string, Event> = new Map<string, Event>([
  ['bounce', { object: 'bounce', list: 'bouncedRecipients', action: 'failed' }],
  ['deliverydelay', { object: 'deliveryDelay', list: 'delayedRecipients', action: 'delayed' }],
  ['delivery', { object: 'delivery', list: 'recipients', action: 'delivered', says: ['delivery', 'smtpResponse'] }],
  ['reject', { object: 'mail', list: 'destination', action: 'failed', says: ['reject', 'reason'] }],
  ['rendering failure', { object: 'mail', list: 'destination', action: 'failed', says: ['failure', 'errorMessage'] }],
]);

/** More strings in strings than anyone makes. */
const deepest = 3;
const escapedKey = /\\"(?:notification|event)Type\\/;

/** The report's JSON; that of a string without the backslashes before its quotes. */
function notificationIn({ passage, start, end }: Report): Passage {
  let json: Passage = { ...passage, text: passage.text.slice(0, end) };
  for (let depth = 0, from = start; depth < deepest && escapedKey.test(json.text); depth++, from = 0) {
    json = unescaped(json, { start: from, end: json.text.length });
  }
  return json;
}

function valueIn(passage: Passage, key: string, within?: Stretch): Stretch | undefined {
  return valueOf(passage.text, key, within?.start ?? 0, within?.end ?? passage.text.length);
}

/** `{"emailAddress":"a@example.com","status":"5.1.1",...}`, or the address alone. */
function recipientIn(passage: Passage, item: Stretch): Found | undefined {
  const { text } = passage;
  const named = valueIn(passage, 'emailAddress', item) ?? item;
  const address = findAddress(text, named.start, named.end);
  if (!address) return undefined;
  const found = new Found(factAt(passage, address.start, address.end));
  const action = valueIn(passage, 'action', item);
  if (action && /^(?:failed|delayed)$/.test(text.slice(action.start, action.end))) {
    found.action = factAt(passage, action.start, action.end, text.slice(action.start, action.end) as Action);
  }
  const status = valueIn(passage, 'status', item);
  if (status && /^[245]\.\d{1,3}\.\d{1,3}$/.test(text.slice(status.start, status.end))) {
    found.status = factAt(passage, status.start, status.end);
  }
  return found;
}

function addSaid(passage: Passage, found: Found, answer: Stretch | undefined): void {
  if (!answer || answer.start === answer.end) return;
  const said = unescaped(passage, answer);
  const type = /^smtp;\s*/i.exec(said.text)?.[0].length ?? 0;
  addAnswer(found, answerFacts(said, type, said.text.length));
}
