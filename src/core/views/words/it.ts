import { checkWords } from '../../checks/index.ts';
import { numbersIn } from './numbers.ts';
import type { Words } from './words.ts';

const { count, duration } = numbersIn('it', { day: ' g', hour: ' h', minute: ' min', second: ' s' });
const recipients = (n: number): string =>
  count(n, { one: '{n} destinatario', many: '{n} di destinatari', other: '{n} destinatari' });

export const it: Words = {
  language: 'it',
  colon: ':',
  duration,

  party: {
    sender: 'il mittente',
    'sender-admin': 'l’amministratore del mittente',
    microsoft: 'Microsoft',
    recipient: 'il destinatario',
    'recipient-admin': 'l’amministratore del destinatario',
  },
  retry: {
    useless: 'Inviarlo di nuovo non serve.',
    later: 'Inviarlo di nuovo più tardi può servire.',
    'after-fix': 'Inviarlo di nuovo solo dopo aver corretto la causa.',
  },
  ticket: {
    yes: 'Sì, deve intervenire Microsoft.',
    'after-clean-up': 'Sì, dopo aver sistemato la propria parte.',
    'if-persisting': 'Solo se continua dopo questi passi.',
    no: 'No, un ticket non è il modo di risolvere.',
  },
  route: {
    'service-request': 'una richiesta di supporto nell’interfaccia di amministrazione di Microsoft 365',
    'delist-portal': 'il portale di Microsoft per la rimozione',
    'delist-mail': 'un messaggio all’indirizzo di Microsoft per la rimozione',
    'support-form': 'il modulo per mittenti del servizio che ha rifiutato',
    'recipient-postmaster': 'il postmaster del dominio del destinatario',
    'own-tenant': 'nessun altro: è nelle proprie impostazioni',
  },
  matchedBy: {
    text: 'riconosciuto dal testo',
    'code-and-text': 'riconosciuto da codice e testo',
    code: 'riconosciuto dal solo codice',
    range: 'riconosciuto da un intervallo di codici',
    registry: 'riconosciuto dal registro generale dei codici',
    reply: 'riconosciuto dalla sola risposta SMTP',
    class: 'riconosciuto dalla sola prima cifra',
    nothing: 'nessuna tabella lo conosce',
  },
  action: {
    failed: 'non recapitato',
    delayed: 'in ritardo',
    delivered: 'recapitato',
    relayed: 'inoltrato',
    expanded: 'distribuito a una lista',
  },
  heading: {
    fix: 'Chi deve risolvere',
    next: 'Prossimo passo',
    retry: 'Nuovo invio',
    ticket: 'Ticket Microsoft',
    route: 'A chi rivolgersi',
    cause: 'Causa',
    questions: 'Domande frequenti',
    article: 'Articolo su questo codice',
    list: 'Pagina su questa lista',
    source: 'Fonte',
    registry: 'Registro IANA',
    could: 'Il solo codice potrebbe anche significare',
  },
  confidence: { observed: 'visto in rapporti reali, non documentato', loose: 'di seconda mano' },
  delayed: {
    retry: 'Non serve: il server riprova da sé.',
    title: (title) => `In ritardo: ${title}`,
    lead: (until) =>
      `Non ancora recapitato: il server continua a provare${until === undefined ? '' : ` fino al ${until}`}.`,
  },
  outcome(outcome, count, to = recipients(count)) {
    switch (outcome) {
      case 'failed':
        return `Non recapitato a ${to}`;
      case 'delayed':
        return `In ritardo per ${to}`;
      case 'reached':
        return `Recapitato o trasmesso a ${to}`;
      case 'none':
        return 'Nessun recapito fallito in questo messaggio';
    }
  },
  acts: 'Deve intervenire',
  recipients,
  more: (n) => count(n, { one: 'E {n} altro.', other: 'E altri {n}.' }),
  gathered: (n) =>
    count(n, {
      one: '{n} destinatario non è stato raggiunto:',
      many: '{n} di destinatari non sono stati raggiunti. I primi:',
      other: '{n} destinatari non sono stati raggiunti. I primi:',
    }),

  origin: {
    dsn: 'Stato del recapito',
    text: 'Testo leggibile',
    html: 'Testo HTML',
    header: 'Intestazione',
    original: 'Messaggio restituito',
  },
  outline: {
    message: 'Messaggio',
    headers: 'Intestazioni',
    report: 'Rapporto di recapito',
    recipient: 'Destinatario',
    original: 'Messaggio restituito',
  },
  link: {
    article: 'Apri l’articolo su questo codice',
    message: 'Vai a questo messaggio',
    part: 'Vai a questa parte',
  },

  hover: {
    encoded: 'Scritto in queste righe codificate:',
    decoded: 'Decodificato',
    pool: 'Pool in uscita di Microsoft',
    microsoft: 'Un indirizzo di Microsoft: qui riceve posta.',
    blocked: 'Rifiutato a causa di una lista di blocco',
    wrapper: 'Questo codice racchiude soltanto la risposta di un altro server, che è quella che conta.',
  },
  standing: {
    standard: 'standard',
    experimental: 'sperimentale',
    informational: 'informativo',
    registered: 'registrato, senza stato',
    provisional: 'provvisorio',
    deprecated: 'sconsigliato',
    obsoleted: 'obsoleto',
  },
  source: {
    seen: 'Noto da messaggi reali, non da documentazione.',
    undocumented: 'Microsoft non lo documenta.',
  },
  host: {
    reports: 'Ha scritto questo rapporto.',
    confidence: {
      observed: 'visto, non documentato',
      'table of 2018': 'secondo una tabella del 2018',
      unofficial: 'non ufficiale',
    },
    answered: (n, to = 'il destinatario') =>
      `Ha risposto per ${to}${n > 1 ? count(n - 1, { one: ' e {n} altro', other: ' e altri {n}' }) : ''}.`,
    hop: (number, count) => `Ha trasmesso il messaggio: passaggio ${number} di ${count}.`,
  },
  date: {
    local: 'Ora locale',
    same: 'L’ora del rapporto.',
    distance: (duration, before) => `${duration} ${before ? 'prima del' : 'dopo il'} rapporto.`,
  },
  messageId: {
    original: 'Il messaggio non recapitato.',
    report: 'Questo stesso rapporto.',
    own: 'Questo messaggio.',
    embedded: 'Un messaggio contenuto in questo.',
    trace: 'Per seguirlo in Exchange Online PowerShell',
  },
  reportHeading: {
    recipients:
      'A chi il messaggio non è stato recapitato, e perché, in parole semplici. La risposta esatta è più in basso.',
    diagnostics:
      'Ciò che serve agli amministratori: i server e la risposta testuale. I codici che contano sono questi.',
    generating: 'Il server che ha rinunciato e ha scritto questo rapporto.',
    receiving: 'Il server che ha rifiutato il messaggio. Il suo amministratore sa perché.',
    answer: 'La risposta testuale del server che ha rifiutato.',
    fix: 'Che cosa può fare il mittente.',
    admins: 'Che cosa può fare un amministratore di posta.',
    details: 'Di quale messaggio si tratta: quando, da chi, a chi.',
    hops: 'I server attraversati dal messaggio prima di fallire, dal primo all’ultimo.',
    headers:
      'L’intestazione del messaggio fallito: i campi Received, letti dal basso verso l’alto, ne mostrano il percorso.',
  },
  addressUse: {
    private: 'Un indirizzo privato: ha senso solo nella propria rete, e nessuna lista di blocco può contenerlo.',
    documentation: 'Un indirizzo per esempi: nessuno invia da qui.',
    internal: 'Un indirizzo interno di Microsoft 365: sta fra server di Microsoft.',
    public: 'Nessuno degli indirizzi in uscita che Microsoft pubblica per Exchange Online.',
  },

  hop: {
    title: (number, count) => (count === 1 ? 'L’unico passaggio' : `Passaggio ${number} di ${count}`),
    after: (duration) => `${duration} dopo il precedente`,
    total: (hops, duration) =>
      count(hops, { one: '{n} server.', other: `{n} server in ${duration}, dal primo all’ultimo.` }),
    time: 'Ora',
    delay: 'Ritardo',
    from: 'Da',
    by: 'Ricevuto da',
    encrypted: 'Cifrato in questo tratto',
    notStated: 'Non dice nulla sulla cifratura',
    noDate: 'senza ora',
    clock: 'gli orologi si contraddicono',
    longGap:
      'nessun server trattiene un messaggio così a lungo: è stato inoltrato o importato più tardi, o un orologio è sbagliato',
    incoming: 'entra in Microsoft 365',
    outgoing: 'esce da Microsoft 365',
    internal: 'all’interno di Microsoft 365',
  },
  listing: {
    operator: 'Gestita da',
    zones: 'Si interroga in',
    dead: 'Questa lista è chiusa: ciò che risponde non significa nulla. L’amministratore del destinatario dovrebbe smettere di interrogarla.',
    query: 'Nome da interrogare',
    whoMayAsk: 'Chi può chiedere la rimozione',
    expiry: 'Come finisce un inserimento',
    lookup: 'Consultare',
    delist: 'Chiedere la rimozione',
    notListed:
      'La risposta è un errore o cita una lista che non esiste più: non prova che l’indirizzo vi sia inserito.',
    now: 'Interrogata il',
    refuses: 'rifiutato da',
  },
  dns: checkWords('it'),

  report: 'Rapporto di mancato recapito',
  section: {
    who: 'Chi deve risolvere',
    steps: 'Prossimi passi',
    recipients: 'Destinatari',
    message: 'Il messaggio',
    hops: 'Il percorso del messaggio',
    authentication: 'Autenticazione',
    listings: 'Liste di blocco',
    addresses: 'Indirizzi',
    actions: 'Azioni',
    more: 'La causa, e che cosa può fare ciascuno',
  },
  message: {
    subject: 'Oggetto',
    from: 'Da',
    to: 'A',
    mailFrom: 'Mittente della busta',
    sent: 'Inviato',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-ID',
    reportedBy: 'Rapporto di',
    reportedAt: 'Data del rapporto',
    tenant: 'ID del tenant',
  },
  way: {
    sender: 'Mittente',
    between: { microsoft: 'Microsoft 365', outlook: 'Outlook.com', server: 'Server di posta' },
    recipient: 'Destinatario',
    passed: 'Superato',
    failed: 'Fallito qui',
    delayed: 'In ritardo qui',
    notReached: 'Non raggiunto',
    unnamed: 'non indicato nel rapporto',
    caption(between, failed, delayed, owner) {
      const name = it.way.between[between];
      const [to, from] =
        between === 'server' ? ['al server di posta', 'dal server di posta'] : [`a ${name}`, `da ${name}`];
      const leg = failed === 'first' ? `dal mittente ${to}` : `${from} al destinatario`;
      return `Il messaggio ${delayed ? 'è in ritardo' : 'è fallito'} nel tratto ${leg}. Deve risolvere: ${it.party[owner]}.`;
    },
  },
  card: {
    code: 'Codice',
    answer: 'Risposta testuale',
    server: 'Risposta di',
    serverTried: 'Ultimo server contattato',
    tried: 'Ultimo tentativo',
    retriedUntil: 'Nuovi tentativi fino al',
    original: 'Indirizzato a',
    allAddresses: 'Indirizzi',
    moreDrafts: 'Altre bozze',
  },
  left: (n) =>
    count(n, {
      one: '{n} altro destinatario ha un’altra risposta, che non è mostrata qui.',
      many: '{n} di altri destinatari hanno altre risposte, che non sono mostrate qui.',
      other: 'Altri {n} destinatari hanno altre risposte, che non sono mostrate qui.',
    }),
  authentication: {
    method: 'Controllo',
    result: 'Risultato',
    subject: 'Che cosa è stato controllato',
    alignment: 'Concorda con From',
    server: 'Dichiarato da',
    unnamed: 'server non indicato',
    from: 'Dominio di From',
    mailFrom: 'Dominio del mittente della busta',
    causes: 'Perché DMARC non è superato',
  },
  alignment: { strict: 'sì, lo stesso', relaxed: 'sì, stessa organizzazione', none: 'no, un altro dominio' },
  cause: {
    'spf-record':
      'SPF non autorizza l’indirizzo che invia: il record SPF manca o non lo contiene, oppure ha inviato un altro server.',
    'dkim-record': 'La chiave pubblica della firma DKIM non è stata trovata nel DNS.',
    'not-signed': 'Il messaggio non ha una firma DKIM.',
    'signed-by-another': 'È firmato, ma da un dominio diverso da quello di From.',
    'changed-on-the-way': 'È stato modificato dopo la firma, per esempio da un gateway o da una nota aggiunta.',
    forwarded: 'È stato inoltrato o è passato per una mailing list, il che fa fallire SPF.',
    'p1-p2-mismatch': 'Il mittente della busta è di un dominio diverso da From, quindi un SPF superato non conta.',
    'dmarc-record-missing': 'Il dominio di From non ha un record DMARC.',
  },
  addressRole: { refused: 'rifiutato', answered: 'il server che ha risposto', tried: 'l’ultimo server contattato' },
  atMicrosoft: 'Presso Microsoft',
  microsoftPage: {
    health: {
      label: 'Integrità dei servizi',
      text: 'Vedere se oggi Microsoft conosce un problema in Exchange Online.',
    },
    diagnostic: {
      label: 'Diagnostica dei rapporti di mancato recapito',
      text: 'Far leggere il codice e il Message-ID alla diagnostica di Microsoft.',
    },
  },
  button: {
    summary: 'Copia il riepilogo',
    markdown: 'Copia come Markdown',
    save: 'Salva come HTML',
    source: 'Mostra nella sorgente',
    lists: 'Interroga ora le liste di blocco',
    sender: 'Controlla il dominio del mittente',
  },
  draft: {
    'microsoft-ticket': 'Scrivi un ticket Microsoft',
    'recipient-postmaster': 'Scrivi al postmaster del destinatario',
    'sender-note': 'Scrivi al mittente',
    'user-notice': 'Avviso agli utenti',
    'own-admin': 'Nota ai propri amministratori',
    'list-request': 'Chiedi la rimozione alla lista',
    checklist: 'Lista di controllo dell’incidente',
    scripts: 'Verifiche in PowerShell',
  },
  state: {
    reading: 'Lettura del messaggio…',
    stopped: 'La lettura è stata interrotta.',
    unreadable: 'Impossibile leggere il messaggio.',
    again: 'Leggi di nuovo',
    summaryCopied: 'Riepilogo copiato.',
    markdownCopied: 'Markdown copiato.',
    saved: 'Salvato.',
  },
  showInSource: (what) => `Mostra nella sorgente: ${what}`,
};
