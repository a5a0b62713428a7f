import type { Words } from './words.ts';

export const it: Words = {
  moment: '{date}, {time} UTC',
  firstDay: '1º',
  code: ' ({code})',
  pair: '{label}: {value}',
  more: { one: '{n} altro', other: 'altri {n}' },
  unknown: 'non presente nel rapporto',
  period: { none: 'ora non presente nei rapporti', once: '{first} UTC', range: 'da {first} a {last} UTC' },

  gaps: {
    tenantId: 'ID del tenant',
    tenantDomain: 'dominio del tenant, ad es. contoso.onmicrosoft.com',
    contact: 'nome, telefono, fuso orario e orari in cui siamo raggiungibili',
    businessImpact: 'impatto, ad es. 40 clienti senza conferma d’ordine dalle 08:00 UTC',
    affectedUsers: 'numero di utenti coinvolti',
    failedTotal:
      'messaggi non recapitati sul totale verso questi domini nelle ultime 48 ore, dalla traccia messaggi, ad es. 38 su 410',
    ongoing: 'sì o no, e ora UTC dell’ultimo errore nella traccia messaggi',
    measures: 'provvedimento e ora UTC, ad es. newsletter a 3.000 indirizzi sospesa alle 09:30 UTC',
    moreMeasures: 'altro provvedimento e ora UTC, oppure eliminare questa riga',
    checkResult: 'esito e ora UTC',
    poolName: 'OutboundIpPoolName dalla traccia messaggi',
    severity: 'A, B o C',
    ticketNumber: 'numero della richiesta di supporto Microsoft',
    signature: 'nome, ruolo, telefono',
    nextUpdate: 'ora del prossimo aggiornamento, con il fuso orario',
    helpdesk: 'come contattare l’assistenza',
    workaround: 'altro canale, ad es. telefono o portale clienti',
    hostName: 'nome host dell’indirizzo, dal record PTR',
    rootCause: 'da dove è partita la posta indesiderata, ad es. un account con la password rubata',
    fixed:
      'che cosa è stato fatto e quando (UTC), ad es. account bloccato alle 09:10, sessioni revocate, coda svuotata',
  },

  counts: {
    messages: { one: '{n} messaggio', many: '{n} di messaggi', other: '{n} messaggi' },
    recipients: { one: '{n} destinatario', many: '{n} di destinatari', other: '{n} destinatari' },
    domains: { one: '{n} dominio destinatario', many: '{n} di domini destinatari', other: '{n} domini destinatari' },
    senders: { one: '{n} mittente', many: '{n} di mittenti', other: '{n} mittenti' },
    reports: { one: '{n} rapporto', many: '{n} di rapporti', other: '{n} rapporti' },
    completeReports: { one: '{n} rapporto completo', many: '{n} di rapporti completi', other: '{n} rapporti completi' },
    times: { one: '{n} orario', many: '{n} di orari diversi', other: '{n} orari diversi' },
  },

  parties: {
    sender: 'il mittente',
    'sender-admin': 'gli amministratori dell’organizzazione mittente',
    microsoft: 'Microsoft',
    recipient: 'il destinatario',
    'recipient-admin': 'gli amministratori della posta del destinatario',
  },

  sides: { sender: 'lato mittente', recipient: 'lato destinatario' },

  kinds: {
    'microsoft-ticket': 'richiesta di supporto a Microsoft',
    'recipient-postmaster': 'messaggio al postmaster del destinatario',
    'sender-note': 'nota al mittente',
    'user-notice': 'avviso agli utenti',
    'own-admin': 'nota ai vostri amministratori',
    'list-request': 'richiesta di rimozione dalla lista',
    checklist: 'lista di controllo dell’incidente',
    scripts: 'verifiche in PowerShell',
  },

  meanings: {
    'address-unknown': 'L’indirizzo non esiste',
    'mailbox-full': 'La cassetta postale è piena',
    'too-large': 'Il messaggio è troppo grande',
    blocklist: 'L’IP o il dominio di invio è in una lista di blocco',
    authentication: 'SPF, DKIM o DMARC non superati',
    refused: 'Rifiutato da una regola',
    'domain-unknown': 'Il dominio non si trova o non riceve posta',
    unreachable: 'Il server remoto non era raggiungibile',
    busy: 'Il server remoto chiede di riprovare più tardi',
    restricted: 'Il mittente è bloccato o ha raggiunto un limite di invio',
    delayed: 'Il recapito è in ritardo',
    unclear: 'Altro errore',
  },

  columns: {
    time: 'UTC',
    sender: 'Mittente',
    recipient: 'Destinatario',
    ip: 'IP rifiutato',
    code: 'Codice',
    server: 'Server che rifiuta',
    tried: 'Ultimo server contattato',
    answeredBy: 'Risposta da',
    reporter: 'Server di generazione',
    sent: 'Inviato',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-Id',
  },

  ticket: {
    titlePool: 'IP in uscita di Exchange Online bloccato da {list}',
    titleList: 'IP in uscita {ip} bloccato da {list}',
    titleOther: 'Messaggi non recapitati: {meaning}',
    titleDelayed: 'Messaggi in ritardo: {meaning}',

    notMicrosoft: '**Non è Microsoft a poter risolvere.** Chi può farlo: {party}. La bozza adatta: {better}.',
    notMicrosoftKeep: 'La richiesta qui sotto serve solo se il supporto ne chiede comunque una.',
    ifPersisting: '**Non ancora.** Inviare solo se gli errori continuano dopo le verifiche qui sotto.',
    afterCleanUp:
      '**Controllare prima il proprio tenant.** Il supporto chiederà se era pulito al momento del rifiuto: completare le verifiche ancora aperte qui sotto, poi inviare.',
    relayPool:
      '**Nell’intervallo che Microsoft indicava nel 2023 per il proprio pool di inoltro (relay pool): {ips}.** Da quel pool escono i messaggi inoltrati il cui dominio mittente non è un dominio accettato del tenant e che in entrata non hanno superato SPF. Verificare prima questo.',
    tooFew:
      '**Finora: {reports}, {domains}, {times}.** Il supporto chiede almeno tre rapporti, per domini e orari diversi: aggiungerne altri, se ci sono.',
    incomplete:
      'Senza ora, mittente, destinatario, indirizzo, risposta o Message-ID, quindi difficili da rintracciare: {files}.',
    unread: 'Non letti, quindi non contati: {files}.',

    summary: 'Riepilogo',
    summaryPool:
      'I server dei destinatari rifiutano la posta che il nostro tenant invia con Exchange Online, perché l’indirizzo da cui arriva è nella lista di blocco {list}. Ciò che viene rifiutato ({ips}) fa parte del pool in uscita condiviso di Microsoft: l’indirizzo non lo scegliamo noi, e un tenant non può chiederne la rimozione dalla lista.',
    summaryNotListed:
      'I server dei destinatari rifiutano la posta che il nostro tenant invia con Exchange Online e citano {list}, ma la risposta non indica una presenza valida in lista: la lista non esiste più, oppure ha rifiutato di rispondere al server del destinatario.',
    summaryList: 'I server dei destinatari rifiutano la nostra posta perché la lista di blocco {list} contiene {ips}.',
    summaryOther:
      'Alcuni messaggi del nostro tenant non vengono recapitati. Significato delle risposte: {meaning} ({code}).',
    summaryDelayed:
      'Alcuni messaggi del nostro tenant sono in ritardo. Significato delle risposte: {meaning} ({code}).',
    tenant: 'Tenant: {id} ({domain}). Domini mittenti: {domains}.',
    contact: 'Contatto: {contact}.',

    request: 'Richiesta',
    escalate:
      'Si prega di eseguire l’escalation al team di Exchange Online che gestisce i pool in uscita e la loro reputazione. Il supporto di primo livello non può far rimuovere un indirizzo, e sender.office.com e delist@microsoft.com non sono previsti per gli indirizzi di Microsoft.',
    confirm:
      'Confermare da quale pool in uscita sono partiti i messaggi qui sotto (normale, pool di recapito ad alto rischio o pool di inoltro) e se la posta del nostro tenant ha contribuito all’inserimento nella lista. Se uno di essi è partito dal pool di recapito ad alto rischio, dirci perché è stato giudicato posta indesiderata.',
    resolve:
      'Ottenere la rimozione di {ips} da {list}, oppure mettere fuori uso ciò che è in lista; fino ad allora, non far partire la nostra posta da indirizzi in lista.',
    escalateOther: 'Si prega di eseguire l’escalation al team di Exchange Online che si occupa del flusso di posta.',
    explain:
      'Dirci, in base ai log dei messaggi qui sotto, che cosa ha causato {code}, da quale lato, e se dobbiamo modificare qualcosa nel nostro tenant.',
    correct: 'Se la causa è nel servizio, correggerla; se si tratta di un incidente noto, indicarcene il numero.',
    status: 'Indicarci lo stato attuale, i tempi previsti per la soluzione e l’ora del prossimo aggiornamento.',

    impact: 'Impatto',
    scope: 'Nei rapporti allegati ({now}): {messages}, {recipients}, {domains}, {senders}.',
    seen: 'Periodo osservato: {period}.',
    recipientDomains: 'Domini destinatari: {domains}.',
    senderList: 'Mittenti: {senders}.',
    total: 'In tutto: {total}.',
    ongoing: 'Errori ancora in corso: {ongoing}.',
    users: 'Utenti coinvolti: {users}.',
    business: 'Impatto sull’attività: {impact}.',

    evidence: 'Elementi di prova',
    evidenceAll: 'Tutte le ore sono in UTC. Codici e risposte sono riportati come scritti nei rapporti.',
    evidenceSome:
      'Tutte le ore sono in UTC. Codici e risposte sono riportati come scritti nei rapporti. {n} errori su {all}; l’elenco completo è in `evidence.csv`.',
    answers: 'Risposte, per riga della tabella:',

    checks: 'Verifiche',
    checkAnswer: 'Il server che rifiuta cita la lista e l’indirizzo.',
    checkAnswerWhy: 'Le risposte citano {list}, per {ips}.',
    checkOwnList: 'Il server che rifiuta dice che l’indirizzo è nella propria lista.',
    checkOwnListWhy: 'Le risposte lo dicono di {ips}.',
    checkPool: 'L’indirizzo rifiutato è di Microsoft, non nostro.',
    checkPoolWhy: 'Negli intervalli in uscita pubblicati da Microsoft: {ips}.',
    checkRelayPoolWhy:
      'Nell’intervallo che Microsoft indicava nel 2023 per il proprio pool di inoltro (relay pool): {ips}.',
    checkDomains: 'Sono coinvolti più domini destinatari: non è la regola di un solo destinatario.',
    checkSenders: 'Sono coinvolti più mittenti: non è una sola cassetta postale.',
    checkTimes: 'Non è un evento singolo.',
    checkTimesWhy: 'Osservato: {period}.',
    checkListed: 'L’indirizzo è in lista adesso? Query DNS {query}: {result}',
    checkTrace: 'Traccia dei messaggi qui sopra; pool da cui sono partiti: {pool}.',
    checkTraceListed:
      'Traccia dei messaggi qui sopra; pool da cui sono partiti: {pool}. Per il pool di recapito ad alto rischio la presenza in lista è prevedibile: chiedere allora perché i messaggi sono stati giudicati posta indesiderata.',
    checkRestricted:
      'Nessun utente o connettore con restrizioni nel nostro tenant (`Get-BlockedSenderAddress`, `Get-BlockedConnector`): {result}',
    checkCompromise:
      'Nessun account compromesso, volume insolito, regola di inoltro sconosciuta o applicazione autorizzata di recente: {result}',
    checkAuthentication: 'I domini mittenti superano SPF, DKIM e DMARC: {result}',
    checkConnectors:
      'I messaggi sono partiti direttamente da Exchange Online, senza un connettore verso un altro server: {result}',
    checkHealth:
      'La pagina Integrità dei servizi (Service health) dell’interfaccia di amministrazione non segnala incidenti in merito: {result}',
    checkDiagnostic:
      'La diagnostica di Microsoft per i rapporti di mancato recapito (https://aka.ms/PillarEmailNDR) indica: {result}',

    measures: 'Provvedimenti presi',

    attachments: 'Allegati',
    attachReports: 'I rapporti come file allegati, non inoltrati: {files}',
    attachEvidence: '`evidence.csv` con tutti gli errori, scritto da “Export evidence…” di NDR Lens',
    attachTrace: 'La traccia con i dettagli di questi messaggi, esportata',

    where: 'Dove aprirla (non fa parte della richiesta)',
    whereMenu:
      'https://admin.cloud.microsoft, con un ruolo di amministratore: **Guida e supporto tecnico** (Help & support, in basso a destra), descrivere il problema, **Contatta il supporto** (Contact support). Dove manca (21Vianet, alcuni tenant della pubblica amministrazione): **Supporto > Nuova richiesta di servizio** (New service request).',
    wherePaste:
      'Incollare il titolo, e il testo qui sopra come descrizione. Gli allegati si aggiungono dopo l’apertura della richiesta.',
    whereSeverity: 'Gravità: {severity}. A solo se l’attività è ferma e qualcuno è raggiungibile giorno e notte.',
    wherePartner: 'Abbonamento acquistato da un partner? La richiesta va al partner, che la apre presso Microsoft.',
  },

  letter: {
    to: '**A:** {to}',
    subject: '**Oggetto:** {subject}',
    greeting: 'Buongiorno,',
    thanks: 'Grazie e cordiali saluti',
    signature: '{signature}',
  },

  postmaster: {
    title: 'Posta da {senders} a {domain} non recapitata',
    titleCode: 'Posta da {senders} a {domain} non recapitata ({code})',
    intro: 'non riusciamo a recapitare i messaggi che i nostri utenti inviano a {domain}: {messages} ({period}).',
    evidence: 'Per trovarli nei vostri log:',
    ask: 'Che cosa vi chiediamo',
    blocklistPool:
      'Il vostro server si affida a {list}, che contiene indirizzi del pool in uscita condiviso di Microsoft ({ips}). Abbiamo chiesto a Microsoft di risolvere (richiesta {ticket}); come clienti non possiamo farlo da soli. Potreste intanto accettare la nostra posta in base al nostro dominio ({senders}), purché superi SPF, DKIM e DMARC, e non in base all’indirizzo? Un’eccezione per tutti gli indirizzi di Microsoft lascerebbe entrare la posta di chiunque.',
    blocklistOwn:
      'Sappiamo che {list} contiene {ips} e ne stiamo chiedendo la rimozione. Potreste intanto accettare la posta del nostro dominio ({senders}), purché superi SPF, DKIM e DMARC?',
    blocklistError:
      'Il vostro server cita {list}, ma per quanto ci risulta non si tratta di una vera presenza in lista: la lista non esiste più, oppure rifiuta di rispondere al vostro resolver. Vi preghiamo di verificare come il vostro server legge le risposte, o di non interrogarla più.',
    authentication:
      'Il vostro server segnala che la nostra posta non supera l’autenticazione. Vi preghiamo di dirci quale controllo è fallito (SPF, DKIM o DMARC), per quale dominio e quale indirizzo, così che possiamo correggere.',
    refused:
      'Vi preghiamo di dirci quale regola ha rifiutato questi messaggi e che cosa vi serve per accettarli; oppure di fare un’eccezione per il nostro dominio ({senders}), purché superi SPF, DKIM e DMARC.',
    signIn:
      'Il vostro server chiede al nostro di autenticarsi prima di accettare posta. I server che consegnano da Internet non hanno un accesso. Vi preghiamo di lasciare che il server indicato dal record MX di {domain} accetti posta senza autenticazione: in Exchange, un connettore di ricezione aperto agli utenti anonimi.',
    insidersOnly:
      'Gli indirizzi qui sopra accettano posta solo dall’interno della vostra organizzazione. Vi preghiamo di aprirli ai mittenti esterni, o di dirci quale indirizzo lo è.',
    'address-unknown':
      'Vi preghiamo di dirci se gli indirizzi riportati sopra esistono e come raggiungere oggi queste persone.',
    'mailbox-full': 'Vi preghiamo di avvisare i titolari delle cassette postali riportate sopra che sono piene.',
    'too-large': 'Vi preghiamo di indicarci la dimensione massima dei messaggi che accettate.',
    'domain-unknown':
      'Vi preghiamo di verificare i record MX e di indirizzo di {domain}: i nostri server non ne trovano nessuno che riceva posta.',
    unreachable:
      'Vi preghiamo di verificare che il vostro server accetti connessioni dai nostri indirizzi sulla porta 25, e che il suo certificato TLS e i suoi record DNS siano a posto.',
    busy: 'Vi preghiamo di dirci che cosa rallenta la nostra posta da voi, e che cosa possiamo fare.',
    delayed: 'Vi preghiamo di dirci se il vostro server trattiene la posta, e per quanto tempo.',
    restricted: 'Vi preghiamo di dirci che cosa significa per noi questa risposta del vostro server.',
    unclear: 'Vi preghiamo di dirci che cosa significa per noi questa risposta del vostro server.',
    offer: 'Possiamo inviarvi i rapporti completi e le intestazioni. I nostri recapiti: {contact}.',
  },

  sender: {
    title: 'Il Suo messaggio non è arrivato: {subject}',
    titleUntitled: 'Il Suo messaggio non è arrivato',
    titleMany: 'Alcuni Suoi messaggi non sono arrivati',
    intro: 'un Suo messaggio non è stato recapitato.',
    introMany: 'alcuni Suoi messaggi non sono stati recapitati.',
    delayed: {
      title: 'Il Suo messaggio è in ritardo: {subject}',
      titleUntitled: 'Il Suo messaggio è in ritardo',
      titleMany: 'Alcuni Suoi messaggi sono in ritardo',
      intro: 'un Suo messaggio non è ancora stato recapitato.',
      introMany: 'alcuni Suoi messaggi non sono ancora stati recapitati.',
    },
    message: '{subject}, inviato in data {date}, a {recipients}',
    messageUndated: '{subject}, a {recipients}',
    untitled: 'Un messaggio',
    happened: {
      'address-unknown': 'Indirizzo inesistente (o non più esistente), o con un errore di battitura.',
      'mailbox-full': 'La cassetta postale del destinatario è piena.',
      'too-large': 'Dimensioni eccessive, probabilmente per gli allegati.',
      blocklist:
        'Il server del destinatario non accetta posta da uno dei server da cui parte la nostra. Con ogni probabilità non dipende da Lei né da ciò che ha scritto.',
      authentication:
        'Il server del destinatario non ha potuto verificare che la posta venga davvero da noi. Tocca a noi correggere, non a Lei.',
      refused: 'Il server del destinatario ha rifiutato la posta in base a una propria regola.',
      'domain-unknown': 'La parte dell’indirizzo dopo la @ non si trova su Internet, o non riceve posta.',
      unreachable: 'Il server di posta del destinatario non era raggiungibile.',
      busy: 'Il server di posta del destinatario ha chiesto di riprovare più tardi.',
      restricted: 'L’invio è stato bloccato, dal Suo account o da tutta la nostra organizzazione.',
      delayed: 'Nulla è andato perso: il nostro server continua a riprovare automaticamente.',
      unclear: 'Il messaggio è tornato indietro senza un motivo comprensibile.',
    },
    todo: {
      'address-unknown':
        'Confronti l’indirizzo lettera per lettera con una fonte sicura e lo digiti, senza prenderlo dai suggerimenti del programma di posta. Oppure lo chieda al destinatario per telefono.',
      'mailbox-full': 'Avvisi il destinatario in altro modo e invii di nuovo quando ci sarà spazio.',
      'too-large': 'Invii un collegamento al file al posto del file.',
      blocklist: 'Per ora non invii di nuovo: ce ne stiamo occupando e La avviseremo. Se è urgente, telefoni.',
      authentication: 'Attenda nostre notizie prima di inviare di nuovo.',
      refused:
        'Chieda al destinatario, in altro modo, di autorizzare i Suoi messaggi o di parlarne con il proprio reparto IT. Possiamo scrivere anche noi.',
      'domain-unknown': 'Controlli l’indirizzo dopo la @, o chieda quello giusto al destinatario.',
      unreachable: 'Riprovi domani. Se è urgente, telefoni.',
      busy: 'Riprovi tra qualche ora. Se è urgente, telefoni.',
      restricted: 'Ci chiami prima di inviare altro: qualcuno potrebbe aver usato uno dei nostri account.',
      delayed:
        'Non deve fare nulla, né inviare di nuovo. Riceverà un altro messaggio se alla fine il recapito non riesce.',
      unclear: 'Ci inoltri il rapporto come allegato.',
    },
    help: 'Domande? {helpdesk}',
    details: 'Per l’assistenza: {code}.',
  },

  notice: {
    title: 'Alcuni messaggi verso destinatari esterni tornano indietro',
    titleDelayed: 'Alcuni messaggi verso destinatari esterni sono in ritardo',
    status: '**Situazione: {now}**',
    known:
      'Alcuni messaggi verso {domains} al momento non vengono recapitati. Per quanto ne sappiamo, il resto della posta funziona come sempre.',
    since: 'Primo caso: {first}.',
    blocklistPool:
      'La causa non è la vostra cassetta postale né il vostro messaggio: i server dei destinatari rifiutano alcuni server di Microsoft da cui parte la nostra posta. Lo abbiamo segnalato a Microsoft (richiesta {ticket}).',
    unexplained: 'Stiamo cercando la causa e vi informeremo.',
    ours: 'Conosciamo la causa e ce ne stiamo occupando.',
    theirs: 'La causa è dal lato dei destinatari. Stiamo contattando i responsabili.',
    what: 'Che cosa potete fare',
    wait: 'Non inviate di nuovo i messaggi tornati indietro finché non ve lo diciamo: inviarli più volte peggiora la situazione.',
    private: 'Non usate account di posta personali per la posta di lavoro.',
    channel: 'Per le urgenze: {workaround}',
    report:
      'Se torna indietro un messaggio verso un’altra organizzazione, inviateci il rapporto come allegato: {helpdesk}',
    next: 'Prossimo aggiornamento: {next}',
  },

  admin: {
    title: 'Messaggi da {senders} non recapitati: {meaning}',
    intro: 'Non recapitati: {messages}, {recipients} ({period}). Domini destinatari: {domains}.',
    owner: 'Chi può risolvere: {party}.',
    article: 'Articolo: {link}',
    todo: 'Che cosa fare',
    todoFor: {
      'address-unknown':
        'Correggere l’indirizzo dove è memorizzato (contatti, gruppi di distribuzione, inoltri, applicazione che invia).',
      'mailbox-full':
        'Se la cassetta è vostra: fare spazio o attivare la cassetta di archiviazione. Altrimenti avvisare il mittente.',
      'too-large':
        'Confrontare i limiti di cassetta, connettore e regole del flusso di posta con la dimensione del messaggio.',
      blocklistPool:
        'L’indirizzo è di Microsoft: aprire una richiesta di supporto con la bozza apposita. Intanto cercare una compromissione dalla vostra parte: il supporto lo chiederà.',
      blocklistOwn:
        'Scoprire di chi è l’indirizzo. Se è vostro: trovare e fermare ciò che l’ha fatto finire in lista, poi rivolgersi alla lista. Se è di un fornitore o di un gateway: chiedere a loro di farlo.',
      blocklistError:
        'Niente da correggere dalla vostra parte: il server del destinatario interroga una lista che non esiste più o che non gli risponde. Scrivere al suo postmaster.',
      authentication:
        'Verificare SPF, DKIM e DMARC dei domini mittenti, e ogni servizio che invia a loro nome. Guardare il campo Authentication-Results di un messaggio arrivato.',
      refused:
        'Leggere la risposta del server: è una regola del destinatario, oppure un vostro connettore o una vostra regola del flusso di posta.',
      'domain-unknown':
        'Verificare che il dominio sia scritto bene e che abbia un record MX. Se è un vostro dominio accettato, verificarne il tipo e i record.',
      unreachable: 'Verificare il connettore usato, il suo certificato e lo smart host, poi l’MX del destinatario.',
      busy: 'Tenere d’occhio la coda. Se continua, cercare un volume insolito dalla vostra parte.',
      restricted:
        'Considerare l’account compromesso fino a prova contraria: revocare le sessioni, reimpostare la password, controllare inoltri e applicazioni autorizzate. Solo dopo sbloccarlo in Entità con restrizioni (Restricted entities). Se è bloccato l’intero tenant, aprire poi una richiesta di supporto.',
      delayed: 'Cercare il messaggio nella traccia messaggi e scoprire che cosa attende.',
      unclear: 'Cercare il messaggio nella traccia messaggi e leggere i dettagli dell’evento Fail.',
    },
    scripts: 'I comandi sono nella bozza «{scripts}».',
  },

  list: {
    title: 'Richiesta di rimozione di {ip}',
    ownOnly:
      '**Solo per un indirizzo vostro.** {ip} non è negli intervalli che Microsoft pubblica per Exchange Online, ma questo non lo rende vostro: può essere di un fornitore o di un gateway, a cui spetta allora fare la richiesta.',
    where: 'Dove chiedere: {link}.',
    noRequest:
      '**{list} non accetta richieste di rimozione, per quanto ne sappiamo.** Correggere la causa; molte voci poi scadono da sole.',
    unknown: 'Non è noto qui come {list} riceva le richieste: consultare il suo sito.',
    dead: '**{list} non esiste più.** Scrivere invece ai postmaster dei destinatari: i loro server la interrogano ancora.',
    first:
      'Correggere la causa prima di chiedere: un indirizzo che torna presto in lista è più difficile da far rimuovere.',
    ask: 'Si prega di rimuovere {ip} da {list}.',
    address: 'Indirizzo: {ip}, nome host {host}. È nostro e ne sono responsabile.',
    domain: 'Dominio: {ip}. È nostro e ne sono responsabile.',
    seen: 'Rifiuti dovuti alla lista: {messages} ({period}).',
    cause: 'Causa: {cause}.',
    fixed: 'Correzione: {fixed}.',
    contact: 'Contatto: {contact}.',
  },

  checklist: {
    title: 'Lista di controllo dell’incidente: {meaning}',
    state: 'Situazione ({now}): {messages}, {recipients}, {domains}, {senders}.',
    roles: {
      helpdesk: 'assistenza',
      mail: 'amministratore della posta',
      global: 'amministratore globale',
      security: 'sicurezza',
    },
    item: '{text} _({role})_',
    confirm: '1. Confermare',
    compromise: '2. Cercare una compromissione dalla vostra parte',
    authenticate: '3. Autenticare',
    ticket: '4. Aprire la richiesta',
    mitigate: '5. Attenuare gli effetti',
    followUp: '6. Seguire l’andamento',
    avoid: 'Errori da evitare',
    end: 'Fine dell’incidente',
    after: 'In seguito',

    collect: 'Almeno tre rapporti completi, per domini e orari diversi, come file',
    collectWhy: 'Disponibili: {reports}.',
    traceFails: 'Traccia messaggi degli ultimi giorni con stato Failed: sono più di quelli nei rapporti? {result}',
    signIns: 'Accessi dei mittenti da luoghi o applicazioni insoliti: {senders}',
    rules: 'Regole di posta in arrivo, inoltri delle cassette e regole del flusso di posta che inviano all’esterno',
    apps: 'Applicazioni autorizzate a inviare posta',
    volume: 'Volume insolito in uscita, per mittente; limiti dei criteri per la posta indesiderata in uscita',
    contain:
      'Solo se viene trovata: bloccare l’account, revocare le sessioni, reimpostare la password, togliere regole e autorizzazioni, poi sbloccarlo in Entità con restrizioni (Restricted entities)',
    spf: 'Il record SPF di {domains} include spf.protection.outlook.com e ogni altro servizio che invia, con non più di dieci ricerche DNS',
    dkim: 'DKIM è attivo per ogni dominio mittente, con entrambi i selettori nel DNS',
    dmarc: 'DMARC è pubblicato per ogni dominio mittente (almeno p=none) e i suoi rapporti vengono letti',
    smtpAuth: 'SMTP AUTH è disattivato per il tenant, e attivo solo per le cassette che ne hanno bisogno',
    openTicket: 'Aprire la richiesta con la bozza e gli allegati; annotarne il numero: {ticket}',
    noTicket: 'Non serve una richiesta a Microsoft',
    noTicketWhy: 'Chi può risolvere: {party}.',
    escalation: 'Chiedere l’escalation già nella prima risposta: il primo livello non può far rimuovere un indirizzo',
    tellUsers: 'Avviso agli utenti, con l’ora del prossimo aggiornamento',
    pause: 'Sospendere newsletter e altri invii di massa',
    allow:
      'Chiedere ai postmaster dei destinatari di accettare per ora il vostro dominio. Svantaggio: un dominio alla volta, e poi va annullato',
    connector:
      'Un connettore solo per i domini coinvolti, attraverso un altro relay. Svantaggio: costi e configurazione; SPF, DKIM e DMARC devono restare allineati, altrimenti la posta viene rifiutata per questo; poi va annullato',
    channel: 'Un altro canale per ciò che è urgente. Svantaggio: più lento, e non tutto può passarci',
    recheck: 'Interrogare di nuovo la lista ogni poche ore e annotare l’ora di ogni risposta: {result}',
    chase: 'Chiedere stato e tempi previsti quando arriva l’ora promessa',
    resend:
      'Inviare di nuovo solo quando l’indirizzo non è più in lista **e** un messaggio di prova è arrivato in ogni dominio; a piccoli gruppi, prima i più importanti',
    mistakes: [
      'Inviare di nuovo tutto in massa: fallisce ancora e sembra posta indesiderata.',
      'Cambiare SPF, DKIM o DMARC a caso: non serve contro una lista di blocco, e rompe ciò che funziona.',
      'Eccezioni generali, da voi o presso i destinatari.',
      'sender.office.com o delist@microsoft.com per gli indirizzi di Microsoft: servono ad altro.',
      'Più richieste per la stessa causa.',
      'Spostare tutta la posta su un relay che non è pronto a riceverla.',
    ],
    undo: 'Connettori, regole del flusso di posta ed eccezioni creati per l’incidente sono annullati',
    testAll: 'Un messaggio di prova è arrivato in ogni dominio coinvolto: {domains}',
    closeTicket: 'La richiesta è chiusa con la causa per iscritto',
    tellEnd: 'Utenti e postmaster sono informati che è finita',
    timeline: 'Cronologia, causa e miglioramenti sono messi per iscritto',
    afterColumns: ['Che cosa', 'Ogni quanto', 'Segno di successo'],
    afterRows: [
      ['Rapporti DMARC', 'ogni settimana', 'ogni fonte che invia per voi supera i controlli'],
      ['Avvisi di utenti con restrizioni', 'il giorno stesso', 'ognuno viene esaminato'],
      ['Inoltri verso l’esterno', 'ogni mese', 'nessuno è sconosciuto'],
      ['Applicazioni autorizzate', 'ogni mese', 'nessuna è sconosciuta'],
      ['Cassette con SMTP AUTH', 'ogni tre mesi', 'solo quelle della vostra lista'],
      [
        'Invii di massa con un servizio a parte, su un sottodominio a parte',
        'ogni anno',
        'nessuno parte dalle cassette degli utenti',
      ],
    ],
  },

  scripts: {
    title: 'Verifiche in PowerShell',
  },

  summary: {
    title: 'Riepilogo: {reports}',
    overall: '{messages}, {recipients}, {domains}, {senders} ({period}).',
    nothing: 'Nessun rapporto di mancato recapito.',
    columns: {
      meaning: 'Causa',
      owner: 'Chi può risolvere',
      failures: 'Errori',
      messages: 'Messaggi',
      recipients: 'Destinatari',
      domains: 'Domini',
      senders: 'Mittenti',
      codes: 'Codici',
      ips: 'IP rifiutati',
      first: 'Primo (UTC)',
      last: 'Ultimo (UTC)',
      next: 'Prossimo passo',
    },
    next: 'Prossimo passo: {next}.',
    ownerLine: 'Chi può risolvere: {party}. {next}',
    unread: 'Non letti: {files}.',
    others: 'Senza rapporto di errore: {files}.',
  },
};
