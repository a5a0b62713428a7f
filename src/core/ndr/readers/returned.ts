import type { Line } from '../passage.ts';

/** How reports announce the returned message in the middle of their text. */
const announcements: readonly RegExp[] = [
  /^\W*(?:the )?original (?:message|mail)(?: (?:headers?|info|follows|text|body))*\W*$/i,
  /^\W*(?:below this line|enclosed|included|here|below|this) is (?:a|the) copy of (?:the|your)\b/i,
  /^\W*(?:the )?headers? of (?:the|your) (?:original )?message (?:is|are|follow)/i,
  /^\W*(?:message|mail) (?:headers?|text|body) follows?\W*$/i,
  /^\W*unsent message (?:follows|below)/i,
  /^\W*returned message\W*$/i,
  /^\W*the first \d+ lines of (?:your|the) (?:original )?message/i,
  /^\W*(?:your|the) original message (?:follows|is (?:attached|included|below))/i,
  // Exchange's heading in the languages it was seen in.
  /^\W*(?:En-têtes de message d[’']origine|Intestazioni originali del messaggio|Ursprüngliche (?:Nachrichtenkopfzeilen|Kopfzeilen)|Encabezados de mensaje originales|Cabeçalhos originais da mensagem|Oorspronkelijke berichtkoppen|Ursprungshuvuden)\W*$/i,
];
/** A word of each of them: most lines have none, and are passed by at once. */
const hint = /messag|mail|copy of|header|Kopf|encabez|cabeçalh|bericht|Received|Return-Path|Originating|DKIM|Ursprung/i;
const headerStart =
  /^[> ]{0,3}(?:Received: (?:from|by) |Return-Path: |X-Originating-IP: |DKIM-Signature: |X-Received: by |Received: \()/i;

/** The index of the first line from `from` on where a returned message is announced or begins; -1 where none does. */
export function returnedAt(text: string, lines: readonly Line[], from: number): number {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!;
    const length = line.end - line.start;
    if (length < 8) continue;
    const first = text.slice(line.start, Math.min(line.end, line.start + 120));
    if (!hint.test(first)) continue;
    if (headerStart.test(first)) return index;
    if (length < 120 && announcements.some((pattern) => pattern.test(first))) return index;
  }
  return -1;
}
