import type { Line } from '../passage.ts';

/** How reports announce the returned message in the middle of their text, behind any punctuation. */
const announcements = [
  String.raw`(?:the )?original (?:message|mail)(?: (?:headers?|info|follows|text|body))*LINE_END`,
  String.raw`(?:below this line|enclosed|included|here|below|this) is (?:a|the) copy of (?:the|your)\b`,
  String.raw`(?:the )?headers? of (?:the|your) (?:original )?message (?:is|are|follow)`,
  String.raw`(?:message|mail) (?:headers?|text|body) follows?LINE_END`,
  String.raw`unsent message (?:follows|below)`,
  String.raw`returned messageLINE_END`,
  String.raw`the first \d+ lines of (?:your|the) (?:original )?message`,
  String.raw`(?:your|the) original message (?:follows|is (?:attached|included|below))`,
  // Exchange's heading in the languages it was seen in.
  String.raw`(?:En-têtes de message d[’']origine|Intestazioni originali del messaggio|Ursprüngliche (?:Nachrichtenkopfzeilen|Kopfzeilen)|Encabezados de mensaje originales|Cabeçalhos originais da mensagem|Oorspronkelijke berichtkoppen|Ursprungshuvuden)LINE_END`,
].map((pattern) => pattern.replace('LINE_END', String.raw`[^\w\r\n]*(?![^\r\n])`));

const headerStarts = String.raw`[> ]{0,3}(?:Received: (?:from|by) |Return-Path: |X-Originating-IP: |DKIM-Signature: |X-Received: by |Received: \()`;
/** Sticky: asked where a line begins, and done with nearly every line at its first letter. */
const headerStart = new RegExp(headerStarts, 'iy');
const eitherStart = new RegExp(String.raw`${headerStarts}|[^\w\r\n]*(?:${announcements.join('|')})`, 'iy');
/** A line that announces a message is shorter. */
const longest = 120;

/** The index of the first line from `from` on where a returned message is announced or begins; -1 where none does. */
export function returnedAt(text: string, lines: readonly Line[], from: number): number {
  for (let index = from; index < lines.length; index++) {
    const { start, end } = lines[index]!;
    if (end - start < 8) continue;
    const pattern = end - start < longest ? eitherStart : headerStart;
    pattern.lastIndex = start;
    if (pattern.test(text)) return index;
  }
  return -1;
}
