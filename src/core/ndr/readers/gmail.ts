import type { Action } from '../facts.ts';
import type { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { bareAddress, describe, findLine, lineText, recipientIn, type Reader, type Report } from './reader.ts';

const heading = /Delivery to the following recipients? (?:failed permanently|(?:has|have) been delayed)/i;
/** "The response from the remote server was:", in the languages of its newer reports. */
const details =
  /^\W{0,20}(?:Technical details of\b.{0,80}|[^:]{0,40}(?:response|Antwort|réponse|respuesta|risposta|resposta|antwoord|応答)[^:]{0,50}):\s*$/i;
/** What stands before the recipient. */
const sentence = words(
  [
    "Your message wasn['’]t delivered to",
    'problem (?:while )?delivering your message to',
    'Your message to',
    '(?:Deine|Ihre) Nachricht(?: wurde nicht)? an',
    '(?:Zustellung|Senden) (?:deiner|Ihrer) Nachricht an',
    "Votre message(?: n['’]a pas (?:été|pu être) (?:distribué|remis|envoyé))? à",
    '(?:distribution|envoi|remise) de votre message à',
    'mensaje no se ha (?:podido entregar|entregado) a',
    '(?:entregar|enviar) (?:tu|el) mensaje a',
    'messaggio non è stato (?:recapitato|consegnato) a',
    'mensagem não foi entregue (?:a|para)',
    'bericht is niet bezorgd (?:bij|op)',
    'メールは',
  ],
  String.raw`\s{1,9}[*<]{0,2}(?=[^\s@*<>]{1,255}@)`,
);
const delay = words([
  'Delivery incomplete',
  'temporary problem',
  'Gmail will retry',
  'has been delayed',
  'vorübergehendes Problem',
  'problème temporaire',
  'problema (?:temporal|temporaneo|temporário)',
  'tijdelijk probleem',
]);

/** One of these; a line may end between any two words, where a mail program wrapped what it forwards. */
function words(phrases: readonly string[], after = ''): RegExp {
  return new RegExp(`(?:${phrases.join('|').replaceAll(' ', String.raw`\s{1,9}`)})${after}`, 'i');
}

/** Gmail: its reports in text alone (to 2016), and the sentence of its newer ones. */
export const gmail: Reader = {
  name: 'gmail',
  marks: [
    'delivery to the following recipient',
    'the response was:',
    'the response from the remote server was:',
    "wasn't delivered to",
    'delivering your message',
    'nachricht wurde nicht an',
    'antwort des remote-servers:',
    ...["message n'a pas été", 'message n’a pas été', 'réponse du serveur distant'],
    ...['mensaje no se ha', 'respuesta del servidor remoto'],
    ...['messaggio non è stato', 'mensagem não foi', 'bericht is niet bezorgd', '配信されませんでした'],
  ],
  read(report) {
    const first = findLine(report, heading);
    const detail = findLine(report, details);
    const from = detail < 0 ? undefined : report.lines[detail]!.end;
    const all = first < 0 ? inSentence(report, from ?? report.end) : below(report, first);
    for (const found of all) {
      if (from !== undefined) describe(report, found, from, report.end);
      if (first >= 0) found.action ??= actionAt(report, first);
    }
    return all;
  },
};

function below(report: Report, first: number): Found[] {
  const all: Found[] = [];
  for (let index = first + 1; index < report.lines.length; index++) {
    const found = bareAddress(report, index);
    if (found) all.push(found);
    else if (all.length > 0 && lineText(report, index).trim() !== '') break;
  }
  return all;
}

function inSentence(report: Report, end: number): Found[] {
  const { passage, text, start } = report;
  const said = text.slice(start, end);
  const match = sentence.exec(said);
  const found = match && recipientIn(report, start + match.index + match[0].length, end);
  if (!match || !found) return [];
  const delayed = delay.exec(said);
  const { index, 0: words } = delayed ?? match;
  const action: Action = delayed ? 'delayed' : 'failed';
  found.action = factAt(passage, start + index, start + index + words.trimEnd().length, action);
  return [found];
}

/** What the heading says happened. */
export function actionAt(report: Report, index: number): NonNullable<Found['action']> {
  const line = report.lines[index]!;
  const match = /\b(?:delayed|failed)\b/i.exec(lineText(report, index));
  const action: Action = match?.[0].toLowerCase() === 'delayed' ? 'delayed' : 'failed';
  const start = line.start + (match?.index ?? 0);
  return factAt(report.passage, start, match ? start + match[0].length : line.end, action);
}
