import type { RuleWords } from './words.ts';

const actions = {
  failed: 'gescheitert (failed)',
  delayed: 'verzögert (delayed)',
  delivered: 'zugestellt (delivered)',
  relayed: 'weitergeleitet (relayed)',
  expanded: 'verteilt (expanded)',
} as const;

export const de: RuleWords = {
  delayedOnly: (server, until) =>
    `Noch nicht gescheitert: ${server ?? 'Der Server'} versucht es weiter${until === undefined ? '' : `, bis ${until}`}. Jetzt noch einmal zu senden ergibt eine zweite Kopie.`,
  authenticationFailed: (kind, method, domain = 'die Domäne in From') =>
    kind === 'failed'
      ? `${method} scheitert für ${domain}.`
      : `Nichts, was bestanden hat, spricht für ${domain}: Mit einem DMARC-Eintrag würde diese Nachricht abgelehnt.`,
  relayPool: (ip) =>
    `${ip} gehört zum Relaypool von Exchange Online, den kein SPF-Eintrag enthält. Eine weitergeleitete Nachricht geht dort hinaus, wenn die Domäne ihres Absenders keine akzeptierte Domäne ist und SPF auf dem Weg hinein nicht bestanden hat.`,
  mailLoop: (from, by, times) =>
    `Die Nachricht läuft im Kreis: Sie ging ${times}-mal von ${from} zu ${by}. Suchen Sie eine Weiterleitung oder einen Connector, der sie zurückschickt.`,
  tooManyHops: (count) =>
    `Die Nachricht lief über ${count} Server. Manche lehnen eine Nachricht nach 30 ab, die meisten nach 100: Suchen Sie eine Schleife oder einen Umweg.`,
  slowHop: (duration, from = 'dem vorigen Server', by = 'diesem', isLong) =>
    `Von ${from} zu ${by} dauerte es ${duration}.${isLong ? ' So lange behält kein Server eine Nachricht: Sie wurde später weitergeleitet oder importiert, oder eine Uhr geht falsch.' : ''}`,
  clockSkew: (duration, by = 'dieser Server') =>
    `Nach seiner Uhr hatte ${by} die Nachricht ${duration} vor dem Server, der sie sandte: Eine der beiden Uhren oder Zeitzonen ist falsch, Verzögerungen an dieser Stelle besagen also nichts.`,
  reportFieldMissing: (names) =>
    `Dem Zustellstatus fehlt ${names.join(', ')}, was RFC 3464 verlangt: Was dieser Bericht sagt, wird vielleicht falsch oder gar nicht gelesen.`,
  statusActionMismatch: (status, action) =>
    `Der Status ${status} sagt etwas anderes als die Aktion „${actions[action]}“. Die Aktion zählt.`,
  recipientNotAddressed: (address, written) =>
    written === undefined
      ? `Die Nachricht war nicht an ${address} gerichtet: Weder To noch Cc enthält diese Adresse. Sie kam durch eine Weiterleitung, eine Gruppe, eine Liste oder Bcc dorthin.`
      : `Die Nachricht war an ${written} gerichtet und wurde von dort an ${address} weitergegeben.`,
  recipientsNotAddressed: (recipients) =>
    `${recipients} stehen weder in To noch in Cc der Nachricht. Sie kam durch eine Weiterleitung, eine Gruppe, eine Liste oder Bcc zu ihnen.`,
  backscatter: (domain, spf, sure) =>
    `Diese Nachricht wurde ${sure ? 'nicht von Ihnen' : `wahrscheinlich nicht von ${domain}`} gesendet: Nichts auf ihrem Weg gehört zu ${domain}${spf ? ', und SPF scheitert' : ''}. Jemand anderes hat die Adresse des Absenders hineingeschrieben. Am Postfach ist nichts zu beheben; antworten Sie nicht.`,
  lostCharacters:
    'Hier gingen Zeichen verloren, als die Datei als Text geöffnet wurde: Sie ist anders kodiert. In den Bytes der Datei sind sie noch da.',
  malformed: {
    'charset-unknown': 'Der Zeichensatz dieses Teils ist unbekannt; er wird als windows-1252 gelesen.',
    'header-line-malformed': 'Diese Zeile des Kopfs ist kein Feld.',
    'header-not-ended': 'Der Kopf endet nicht mit einer leeren Zeile.',
    'mime-boundary-missing':
      'Diesem Multipart fehlt die schließende Trennzeile: Sein Ende ist vielleicht abgeschnitten.',
    'mime-boundary-not-found': 'Die Trennzeile, die dieses Multipart nennt, kommt darin nicht vor.',
    'mime-boundary-unnamed': 'Dieses Multipart nennt keine Trennzeile.',
    'nested-too-deep': 'Zu tief verschachtelt: Was darin steht, wird nicht gelesen.',
    'too-many-fields': 'Zu viele Felder im Kopf: Diese werden nicht gelesen.',
    'too-many-parts': 'Zu viele Teile: Diese werden nicht gelesen.',
  },
  related: {
    action: 'Die Aktion',
    lastPass: 'Das letzte Mal',
    hopBefore: 'Der Server davor',
    firstHop: 'Woher sie kommt',
    mailFrom: 'Der Absender im Umschlag',
    original: 'To und Cc der Nachricht',
  },
  fix: {
    copy: (command) => `Befehl kopieren: ${command}`,
    readFromBytes: 'Aus den Bytes lesen',
    myDomains: 'Die eigenen Domänen in den Einstellungen nennen',
    slowHop: 'Einstellen, ab wann eine Station langsam ist',
  },
};
