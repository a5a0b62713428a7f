import { checkWords } from '../../checks/index.ts';
import { numbersIn } from './numbers.ts';
import type { Words } from './words.ts';

const { count, duration } = numbersIn('de', { day: ' d', hour: ' h', minute: ' min', second: ' s' });
const recipients = (n: number): string => count(n, { one: '{n} Empfänger', other: '{n} Empfänger' });

export const de: Words = {
  language: 'de',
  colon: ':',
  duration,

  party: {
    sender: 'der Absender',
    'sender-admin': 'der Administrator des Absenders',
    microsoft: 'Microsoft',
    recipient: 'der Empfänger',
    'recipient-admin': 'der Administrator des Empfängers',
  },
  retry: {
    useless: 'Erneutes Senden hilft nicht.',
    later: 'Später noch einmal zu senden kann helfen.',
    'after-fix': 'Erst wieder senden, wenn die Ursache behoben ist.',
  },
  ticket: {
    yes: 'Ja, Microsoft muss handeln.',
    'after-clean-up': 'Ja, sobald auf der eigenen Seite aufgeräumt ist.',
    'if-persisting': 'Nur wenn es nach diesen Schritten andauert.',
    no: 'Nein, ein Ticket ist hier nicht der Weg zur Lösung.',
  },
  route: {
    'service-request': 'eine Supportanfrage im Microsoft 365 Admin Center',
    'delist-portal': 'das Portal von Microsoft für die Löschung von der Sperrliste',
    'delist-mail': 'eine Nachricht an die Adresse von Microsoft für die Löschung von der Sperrliste',
    'support-form': 'das Formular für Absender des Dienstes, der abgelehnt hat',
    'recipient-postmaster': 'der Postmaster der Domäne des Empfängers',
    'own-tenant': 'niemand sonst: es liegt an den eigenen Einstellungen',
  },
  matchedBy: {
    text: 'erkannt am Wortlaut',
    'code-and-text': 'erkannt an Code und Wortlaut',
    code: 'erkannt am Code allein',
    range: 'erkannt an einem Bereich von Codes',
    registry: 'erkannt am allgemeinen Verzeichnis der Codes',
    reply: 'erkannt an der SMTP-Antwort allein',
    class: 'erkannt an der ersten Ziffer allein',
    nothing: 'keiner Tabelle bekannt',
  },
  action: {
    failed: 'nicht zugestellt',
    delayed: 'verzögert',
    delivered: 'zugestellt',
    relayed: 'weitergeleitet',
    expanded: 'an eine Liste verteilt',
  },
  heading: {
    fix: 'Wer es beheben muss',
    next: 'Nächster Schritt',
    retry: 'Erneut senden',
    ticket: 'Microsoft-Ticket',
    route: 'Wohin man sich wendet',
    cause: 'Ursache',
    questions: 'Oft gefragt',
    article: 'Artikel zu diesem Code',
    list: 'Seite zu dieser Liste',
    source: 'Quelle',
    registry: 'Verzeichnis der IANA',
    could: 'Der Code allein könnte auch bedeuten',
  },
  confidence: { observed: 'in echten Berichten gesehen, nicht dokumentiert', loose: 'aus zweiter Hand' },
  delayed: {
    retry: 'Nicht nötig: Der Server versucht es von selbst weiter.',
    title: (title) => `Verzögert: ${title}`,
    lead: (until) =>
      `Noch nicht zugestellt: Der Server versucht es weiter${until === undefined ? '' : `, bis ${until}`}.`,
  },
  outcome(outcome, count, to = recipients(count)) {
    switch (outcome) {
      case 'failed':
        return `Nicht zugestellt an ${to}`;
      case 'delayed':
        return `Verzögert für ${to}`;
      case 'reached':
        return `Zugestellt oder weitergegeben an ${to}`;
      case 'none':
        return 'Keine gescheiterte Zustellung in dieser Nachricht';
    }
  },
  acts: 'Handeln muss',
  recipients,
  more: (n) => count(n, { one: 'Und {n} weiterer.', other: 'Und {n} weitere.' }),
  gathered: (n) =>
    count(n, {
      one: '{n} Empfänger wurde nicht erreicht:',
      other: '{n} Empfänger wurden nicht erreicht. Die ersten:',
    }),

  origin: {
    dsn: 'Zustellstatus',
    text: 'Lesbarer Text',
    html: 'HTML-Text',
    header: 'Kopfzeile',
    original: 'Zurückgesandte Nachricht',
  },
  outline: {
    message: 'Nachricht',
    headers: 'Kopfzeilen',
    report: 'Zustellbericht',
    recipient: 'Empfänger',
    original: 'Zurückgesandte Nachricht',
  },
  link: {
    article: 'Artikel zu diesem Code öffnen',
    message: 'Zu dieser Nachricht gehen',
    part: 'Zu diesem Teil gehen',
  },

  hover: {
    encoded: 'Steht in diesen kodierten Zeilen:',
    decoded: 'Dekodiert',
    pool: 'Ausgehender Pool von Microsoft',
    microsoft: 'Eine Adresse von Microsoft: Hier nimmt sie E-Mails an.',
    blocked: 'Abgelehnt wegen einer Sperrliste',
    wrapper: 'Dieser Code umhüllt nur die Antwort eines anderen Servers; diese entscheidet.',
  },
  standing: {
    standard: 'Standard',
    experimental: 'experimentell',
    informational: 'zur Information',
    registered: 'eingetragen, ohne Status',
    provisional: 'vorläufig',
    deprecated: 'nicht mehr empfohlen',
    obsoleted: 'überholt',
  },
  source: {
    seen: 'Aus echten Nachrichten bekannt, nicht aus einer Dokumentation.',
    undocumented: 'Microsoft dokumentiert es nicht.',
  },
  host: {
    reports: 'Hat diesen Bericht geschrieben.',
    confidence: {
      observed: 'gesehen, nicht dokumentiert',
      'table of 2018': 'nach einer Tabelle von 2018',
      unofficial: 'nicht offiziell',
    },
    answered: (n, to = 'den Empfänger') =>
      `Hat für ${to}${n > 1 ? count(n - 1, { one: ' und {n} weiteren', other: ' und {n} weitere' }) : ''} geantwortet.`,
    hop: (number, count) => `Hat die Nachricht weitergegeben: Station ${number} von ${count}.`,
  },
  date: {
    local: 'Ihre Zeit',
    same: 'Die Zeit des Berichts.',
    distance: (duration, before) => `${duration} ${before ? 'vor' : 'nach'} dem Bericht.`,
  },
  messageId: {
    original: 'Die Nachricht, die nicht zugestellt wurde.',
    report: 'Dieser Bericht selbst.',
    own: 'Diese Nachricht.',
    embedded: 'Eine Nachricht in dieser.',
    trace: 'Zum Verfolgen in der Exchange Online PowerShell',
  },
  reportHeading: {
    recipients:
      'An wen die Nachricht nicht zugestellt wurde, und warum, in einfachen Worten. Die genaue Antwort steht weiter unten.',
    diagnostics:
      'Was Administratoren brauchen: die Server und die Antwort im Wortlaut. Die Codes an dieser Stelle entscheiden.',
    generating: 'Der Server, der aufgegeben und diesen Bericht geschrieben hat.',
    receiving: 'Der Server, der die Nachricht abgelehnt hat. Sein Administrator weiß, warum.',
    answer: 'Die Antwort des Servers, der abgelehnt hat, im Wortlaut.',
    fix: 'Was der Absender tun kann.',
    admins: 'Was ein E-Mail-Administrator tun kann.',
    details: 'Um welche Nachricht es geht: wann, von wem, an wen.',
    hops: 'Die Server, über die die Nachricht vor dem Scheitern lief, der erste zuerst.',
    headers:
      'Die Kopfzeilen der gescheiterten Nachricht: Die Received-Felder zeigen, von unten nach oben gelesen, ihren Weg.',
  },
  addressUse: {
    private: 'Eine private Adresse: Sie gilt nur im eigenen Netz, und keine Sperrliste kann sie führen.',
    documentation: 'Eine Adresse für Beispiele: Niemand sendet von ihr.',
    internal: 'Eine interne Adresse von Microsoft 365: Sie steht zwischen Servern von Microsoft.',
    public: 'Keine der ausgehenden Adressen, die Microsoft für Exchange Online veröffentlicht.',
  },

  hop: {
    title: (number, count) => (count === 1 ? 'Die einzige Station' : `Station ${number} von ${count}`),
    after: (duration) => `${duration} nach der vorigen`,
    total: (hops, duration) =>
      count(hops, { one: '{n} Server.', other: `{n} Server in ${duration}, der erste zuerst.` }),
    time: 'Zeit',
    delay: 'Verzögerung',
    from: 'Von',
    by: 'Durch',
    encrypted: 'Auf diesem Weg verschlüsselt',
    notStated: 'Sagt nichts über Verschlüsselung',
    noDate: 'ohne Zeit',
    clock: 'die Uhren widersprechen sich',
    longGap:
      'so lange behält kein Server eine Nachricht: Sie wurde später weitergeleitet oder importiert, oder eine Uhr geht falsch',
    incoming: 'in Microsoft 365 hinein',
    outgoing: 'aus Microsoft 365 heraus',
    internal: 'innerhalb von Microsoft 365',
  },
  listing: {
    operator: 'Betrieben von',
    zones: 'Abgefragt unter',
    dead: 'Diese Liste ist geschlossen: Was sie antwortet, besagt nichts. Der Administrator des Empfängers sollte sie nicht mehr abfragen.',
    query: 'Abfragename',
    whoMayAsk: 'Wer die Löschung beantragen kann',
    expiry: 'Wie ein Eintrag endet',
    lookup: 'Nachschlagen',
    delist: 'Löschung beantragen',
    notListed:
      'Die Antwort ist ein Fehler oder nennt eine Liste, die es nicht mehr gibt: Sie zeigt nicht, dass die Adresse eingetragen ist.',
    now: 'Abgefragt am',
    refuses: 'abgelehnt durch',
  },
  dns: checkWords('de'),

  report: 'Unzustellbarkeitsbericht',
  section: {
    who: 'Wer es beheben muss',
    steps: 'Nächste Schritte',
    recipients: 'Empfänger',
    message: 'Die Nachricht',
    hops: 'Der Weg der Nachricht',
    authentication: 'Authentifizierung',
    listings: 'Sperrlisten',
    addresses: 'Adressen',
    actions: 'Aktionen',
    more: 'Ursache, und was jeder tun kann',
  },
  message: {
    subject: 'Betreff',
    from: 'Von',
    to: 'An',
    mailFrom: 'Absender im Umschlag',
    sent: 'Gesendet',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-ID',
    reportedBy: 'Bericht von',
    reportedAt: 'Datum des Berichts',
    tenant: 'Mandanten-ID',
  },
  way: {
    sender: 'Absender',
    between: { microsoft: 'Microsoft 365', outlook: 'Outlook.com', server: 'Mailserver' },
    recipient: 'Empfänger',
    passed: 'Passiert',
    failed: 'Hier gescheitert',
    delayed: 'Hier verzögert',
    notReached: 'Nicht erreicht',
    unnamed: 'im Bericht nicht genannt',
    caption(between, failed, delayed, owner) {
      const name = de.way.between[between];
      const [to, from] = between === 'server' ? ['zum Mailserver', 'vom Mailserver'] : [`zu ${name}`, `von ${name}`];
      const leg = failed === 'first' ? `vom Absender ${to}` : `${from} zum Empfänger`;
      return `Die Nachricht ${delayed ? 'verzögert sich' : 'scheiterte'} auf dem Weg ${leg}. Beheben muss es: ${de.party[owner]}.`;
    },
  },
  card: {
    code: 'Code',
    answer: 'Antwort im Wortlaut',
    server: 'Antwort von',
    serverTried: 'Zuletzt versuchter Server',
    tried: 'Letzter Versuch',
    retriedUntil: 'Weitere Versuche bis',
    original: 'Geschrieben an',
    allAddresses: 'Adressen',
    moreDrafts: 'Weitere Entwürfe',
  },
  left: (n) =>
    count(n, {
      one: '{n} weiterer Empfänger hat eine andere Antwort, die hier nicht gezeigt wird.',
      other: '{n} weitere Empfänger haben andere Antworten, die hier nicht gezeigt werden.',
    }),
  authentication: {
    method: 'Prüfung',
    result: 'Ergebnis',
    subject: 'Was geprüft wurde',
    alignment: 'Passt zu From',
    server: 'Festgestellt von',
    unnamed: 'nicht genannter Server',
    from: 'Domäne in From',
    mailFrom: 'Domäne des Absenders im Umschlag',
    causes: 'Warum DMARC nicht besteht',
  },
  alignment: { strict: 'ja, dieselbe', relaxed: 'ja, dieselbe Organisation', none: 'nein, eine andere Domäne' },
  cause: {
    'spf-record':
      'SPF erlaubt die sendende Adresse nicht: Der SPF-Eintrag fehlt oder enthält sie nicht, oder ein anderer Server hat gesendet.',
    'dkim-record': 'Der öffentliche Schlüssel der DKIM-Signatur wurde im DNS nicht gefunden.',
    'not-signed': 'Die Nachricht hat keine DKIM-Signatur.',
    'signed-by-another': 'Sie ist signiert, aber von einer anderen Domäne als der in From.',
    'changed-on-the-way':
      'Sie wurde nach dem Signieren geändert, zum Beispiel durch ein Gateway oder einen angehängten Hinweis.',
    forwarded: 'Sie wurde weitergeleitet oder lief über eine Mailingliste, was SPF scheitern lässt.',
    'p1-p2-mismatch':
      'Der Absender im Umschlag ist von einer anderen Domäne als From; ein bestandenes SPF zählt deshalb nicht.',
    'dmarc-record-missing': 'Die Domäne in From hat keinen DMARC-Eintrag.',
  },
  addressRole: {
    refused: 'abgelehnt',
    answered: 'der Server, der geantwortet hat',
    tried: 'der zuletzt versuchte Server',
  },
  atMicrosoft: 'Bei Microsoft',
  microsoftPage: {
    health: {
      label: 'Dienststatus',
      text: 'Nachsehen, ob Microsoft heute von einem Problem in Exchange Online weiß.',
    },
    diagnostic: {
      label: 'Diagnose für Unzustellbarkeitsberichte',
      text: 'Code und Message-ID von Microsofts eigener Diagnose lesen lassen.',
    },
  },
  button: {
    summary: 'Zusammenfassung kopieren',
    markdown: 'Als Markdown kopieren',
    save: 'Als HTML speichern',
    source: 'In der Quelle zeigen',
    lists: 'Sperrlisten jetzt abfragen',
    sender: 'Domäne des Absenders prüfen',
  },
  draft: {
    'microsoft-ticket': 'Microsoft-Ticket entwerfen',
    'recipient-postmaster': 'An den Postmaster des Empfängers schreiben',
    'sender-note': 'An den Absender schreiben',
    'user-notice': 'Hinweis an die Benutzer',
    'own-admin': 'Mitteilung an die eigenen Administratoren',
    'list-request': 'Löschung bei der Liste beantragen',
    checklist: 'Checkliste für den Vorfall',
    scripts: 'Prüfungen in PowerShell',
  },
  state: {
    reading: 'Die Nachricht wird gelesen…',
    stopped: 'Das Lesen wurde abgebrochen.',
    unreadable: 'Die Nachricht konnte nicht gelesen werden.',
    again: 'Erneut lesen',
    summaryCopied: 'Zusammenfassung kopiert.',
    markdownCopied: 'Markdown kopiert.',
    saved: 'Gespeichert.',
  },
  showInSource: (what) => `In der Quelle zeigen: ${what}`,
};
