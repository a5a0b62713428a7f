import type { RuleWords } from './words.ts';

const actions = {
  failed: 'fallito (failed)',
  delayed: 'in ritardo (delayed)',
  delivered: 'recapitato (delivered)',
  relayed: 'inoltrato (relayed)',
  expanded: 'distribuito (expanded)',
} as const;

export const it: RuleWords = {
  delayedOnly: (server, until) =>
    `Non ancora fallito: ${server ?? 'il server'} continua a provare${until === undefined ? '' : ` fino al ${until}`}. Inviare di nuovo il messaggio adesso ne crea una seconda copia.`,
  authenticationFailed: (kind, method, domain = 'il dominio di From') =>
    kind === 'failed'
      ? `${method} fallisce per ${domain}.`
      : `Nulla di ciò che è stato superato vale per ${domain}: con un record DMARC questo messaggio sarebbe rifiutato.`,
  relayPool: (ip) =>
    `${ip} è del pool di inoltro di Exchange Online, che non è in nessun record SPF. Un messaggio inoltrato esce da lì quando il dominio del suo mittente non è un dominio accettato e SPF non è stato superato in entrata.`,
  mailLoop: (from, by, times) =>
    `Il messaggio gira in tondo: è andato da ${from} a ${by} ${times} volte. Cercare un inoltro o un connettore che lo rimanda indietro.`,
  tooManyHops: (count) =>
    `Il messaggio è passato per ${count} server. Alcuni rifiutano un messaggio dopo 30, la maggior parte dopo 100: cercare un ciclo o una deviazione.`,
  slowHop: (duration, from = 'il server precedente', by = 'questo', isLong) =>
    `Fra ${from} e ${by} sono passati ${duration}.${isLong ? ' Nessun server trattiene un messaggio così a lungo: è stato inoltrato o importato più tardi, o un orologio è sbagliato.' : ''}`,
  clockSkew: (duration, by = 'questo server') =>
    `Secondo il suo orologio, ${by} aveva il messaggio ${duration} prima del server che lo ha inviato: uno dei due orologi o fusi orari è sbagliato, quindi i ritardi in questo punto non significano nulla.`,
  reportFieldMissing: (names) =>
    `Nello stato del recapito manca ${names.join(', ')}, che la RFC 3464 richiede: ciò che dice questo rapporto può essere letto male, o per niente.`,
  statusActionMismatch: (status, action) =>
    `Lo stato ${status} dice altro rispetto all’azione «${actions[action]}». Conta l’azione.`,
  recipientNotAddressed: (address, written) =>
    written === undefined
      ? `Il messaggio non era indirizzato a ${address}: né To né Cc hanno questo indirizzo. Vi è arrivato per un inoltro, un gruppo, una lista o Ccn.`
      : `Il messaggio era indirizzato a ${written}, e da lì è stato trasmesso a ${address}.`,
  recipientsNotAddressed: (recipients) =>
    `${recipients} non sono né in To né in Cc del messaggio. Lo hanno ricevuto per un inoltro, un gruppo, una lista o Ccn.`,
  backscatter: (domain, spf, sure) =>
    `Questo messaggio ${sure ? 'non è stato inviato da voi' : `probabilmente non è stato inviato da ${domain}`}: nulla del suo percorso è di ${domain}${spf ? ', e SPF fallisce' : ''}. Qualcun altro vi ha scritto l’indirizzo del mittente. Nella casella non c’è nulla da correggere; non rispondere.`,
  lostCharacters:
    'Qui sono andati persi dei caratteri quando il file è stato aperto come testo: ha un’altra codifica. I byte del file li hanno ancora.',
  malformed: {
    'charset-unknown': 'Il set di caratteri di questa parte non è noto; viene letta come windows-1252.',
    'header-line-malformed': 'Questa riga dell’intestazione non è un campo.',
    'header-not-ended': 'L’intestazione non termina con una riga vuota.',
    'mime-boundary-missing': 'A questo multipart manca il delimitatore finale: forse è tagliato.',
    'mime-boundary-not-found': 'Il delimitatore che questo multipart annuncia non vi si trova.',
    'mime-boundary-unnamed': 'Questo multipart non annuncia il suo delimitatore.',
    'nested-too-deep': 'Troppi livelli: ciò che sta dentro non viene letto.',
    'too-many-fields': 'Ci sono troppi campi di intestazione: questi non vengono letti.',
    'too-many-parts': 'Ci sono troppe parti: queste non vengono lette.',
  },
  related: {
    action: 'L’azione',
    lastPass: 'L’ultima volta',
    hopBefore: 'Il server precedente',
    firstHop: 'Da dove viene',
    mailFrom: 'Il mittente della busta',
    original: 'To e Cc del messaggio',
  },
  fix: {
    copy: (command) => `Copia il comando: ${command}`,
    readFromBytes: 'Leggi dai byte',
    myDomains: 'Indica i propri domini nelle impostazioni',
    slowHop: 'Imposta da quando un passaggio è lento',
  },
};
