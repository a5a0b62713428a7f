import type { Words } from './words.ts';

export const it: Words = {
  moment: '{date}, {time} UTC',
  firstDay: '1º',
  code: ' ({code})',
  more: 'e altri {n}',
  unknown: 'assente nel rapporto',
  period: { none: 'ora assente nei rapporti', once: '{first} UTC', range: 'da {first} a {last} UTC' },

  gaps: {
    tenantId: 'ID del tenant',
    tenantDomain: 'dominio del tenant, ad es. contoso.onmicrosoft.com',
    contact: 'nome, telefono, fuso orario e orari in cui siamo raggiungibili',
    businessImpact: 'impatto, ad es. 40 clienti senza conferme d’ordine dalle 08:00 UTC',
    affectedUsers: 'numero di utenti coinvolti',
    failedTotal: 'messaggi non riusciti nelle ultime 48 ore, dalla traccia messaggi',
    measures: 'misura e ora UTC, ad es. newsletter a 3.000 indirizzi sospesa alle 09:30 UTC',
    moreMeasures: 'altra misura e ora UTC, oppure cancellare questa riga',
    checkResult: 'esito e ora UTC',
    poolName: 'OutboundIpPoolName dalla traccia messaggi',
    severity: 'A, B o C',
    ticketNumber: 'numero della richiesta di supporto Microsoft',
    signature: 'nome, ruolo, telefono',
    nextUpdate: 'ora del prossimo aggiornamento, con il fuso orario',
    helpdesk: 'come contattare l’assistenza',
    workaround: 'altro canale, ad es. telefono o portale clienti',
    hostName: 'nome host dell’indirizzo, secondo il suo record PTR',
    rootCause: 'che cosa ha inviato la posta indesiderata, ad es. un account con la password rubata',
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

  kinds: {
    'microsoft-ticket': 'richiesta di supporto a Microsoft',
    'recipient-postmaster': 'lettera al postmaster del destinatario',
    'sender-note': 'nota al mittente',
    'user-notice': 'avviso agli utenti',
    'own-admin': 'nota ai propri amministratori',
    'list-request': 'richiesta di rimozione alla lista',
    checklist: 'lista di controllo dell’incidente',
    scripts: 'verifiche in PowerShell',
  },

  meanings: {
    'address-unknown': 'L’indirizzo non esiste',
    'mailbox-full': 'La cassetta postale è piena',
    'too-large': 'Il messaggio è troppo grande',
    blocklist: 'L’indirizzo di invio è in una lista di blocco',
    authentication: 'SPF, DKIM o DMARC non superato',
    refused: 'Rifiutato da una regola del destinatario',
    'domain-unknown': 'Il dominio non si trova o non riceve posta',
    unreachable: 'L’altro server non era raggiungibile',
    busy: 'L’altro server chiede di riprovare più tardi',
    restricted: 'Il mittente è limitato o ha raggiunto un limite di invio',
    delayed: 'La consegna è in ritardo',
    unclear: 'Altro errore',
  },

  columns: {
    time: 'UTC',
    sender: 'Mittente',
    recipient: 'Destinatario',
    ip: 'IP rifiutato',
    code: 'Codice',
    server: 'Server che rifiuta',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-Id',
  },

  ticket: {
    titlePool: 'IP in uscita di Exchange Online bloccato da {list}',
    titleList: 'IP in uscita {ip} bloccato da {list}',
    titleOther: 'Posta non consegnata: {meaning}',

    notMicrosoft: '**Non è Microsoft a poterlo risolvere.** Chi può: {party}. La bozza adatta: {better}.',
    notMicrosoftKeep: 'La richiesta qui sotto serve solo se il supporto ne chiede comunque una.',
    ifPersisting: '**Non ancora.** Inviare solo se gli errori continuano dopo le verifiche qui sotto.',
    afterCleanUp:
      '**Controllare prima il proprio tenant.** Il supporto chiederà se era pulito al momento del rifiuto: completare le verifiche aperte qui sotto, poi inviare.',
    relayPool:
      '**Questi indirizzi sono stati pubblicati come pool di inoltro**, che porta la posta inoltrata il cui dominio mittente non è un dominio accettato del tenant e non ha superato SPF in entrata. Verificare prima questo.',
    tooFew:
      '**Finora: {reports}, {domains}, {times}.** Il supporto chiede almeno tre rapporti, su domini e a orari diversi: aggiungerne altri, se ci sono.',
    incomplete:
      'Senza ora, mittente, destinatario, indirizzo, risposta o Message-ID, quindi difficili da rintracciare: {files}.',
    unread: 'Non letti, quindi non contati: {files}.',

    summary: 'Riepilogo',
    summaryPool:
      'I server dei destinatari rifiutano la posta che il nostro tenant invia con Exchange Online, perché l’indirizzo da cui arriva è nella lista di blocco {list}. Gli indirizzi rifiutati ({ips}) fanno parte del pool in uscita condiviso di Microsoft: non li scegliamo noi, e un tenant non può chiedere alla lista di rimuoverli.',
    summaryNotListed:
      'I server dei destinatari rifiutano la posta che il nostro tenant invia con Exchange Online e citano {list}, ma la risposta non è un’inclusione valida: la lista non esiste più, oppure ha respinto la domanda del server del destinatario.',
    summaryList:
      'I server dei destinatari rifiutano la nostra posta perché l’indirizzo {ips} è nella lista di blocco {list}.',
    summaryOther: 'La posta del nostro tenant non viene consegnata. Significato delle risposte: {meaning} ({code}).',
    tenant: 'Tenant: {id} ({domain}). Domini mittenti: {domains}.',
    contact: 'Contatto: {contact}.',

    request: 'Richiesta',
    escalate:
      'Si prega di inoltrare al team di Exchange Online che gestisce i pool in uscita e la loro reputazione. Il supporto di primo livello non può far rimuovere un indirizzo, e sender.office.com e delist@microsoft.com non sono per gli indirizzi di Microsoft.',
    confirm:
      'Confermare, per i messaggi qui sotto, da quale pool in uscita sono partiti (normale, ad alto rischio o di inoltro) e se la posta del nostro tenant ha contribuito all’inclusione nella lista. Se un messaggio è partito dal pool ad alto rischio, dirci perché è stato giudicato posta indesiderata.',
    resolve:
      'Far risolvere l’inclusione di {ips} presso {list} o togliere gli indirizzi dall’uso, e fino ad allora tenere la nostra posta lontana dagli indirizzi in lista.',
    escalateOther: 'Si prega di inoltrare al team di Exchange Online che si occupa del flusso di posta.',
    explain:
      'Dirci, dai registri dei messaggi qui sotto, che cosa ha causato {code}, da quale parte, e se il nostro tenant deve cambiare qualcosa.',
    correct: 'Se la causa è nel servizio, correggerla; se è un incidente noto, dircene il numero.',
    status: 'Dirci lo stato attuale, i tempi previsti per la soluzione e l’ora del prossimo aggiornamento.',

    impact: 'Impatto',
    scope: 'Nei rapporti allegati, al {now}: {messages}, {recipients}, {domains}, {senders}.',
    seen: 'Prima e ultima volta: {period}.',
    recipientDomains: 'Domini destinatari: {domains}.',
    senderList: 'Mittenti: {senders}.',
    total: 'In tutto: {total}.',
    users: 'Utenti coinvolti: {users}.',
    business: 'Impatto sull’attività: {impact}.',

    evidence: 'Prove',
    evidenceAll: 'Tutte le ore sono in UTC. Codici e risposte sono come scritti nei rapporti.',
    evidenceSome:
      'Tutte le ore sono in UTC. Codici e risposte sono come scritti nei rapporti. {n} errori su {all}; sono tutti in `evidence.csv`.',
    answers: 'Le risposte, per riga della tabella:',

    checks: 'Verifiche',
    checkAnswer: 'Il server che rifiuta nomina la lista e l’indirizzo.',
    checkAnswerWhy: 'Le risposte nominano {list} e {ips}.',
    checkPool: 'L’indirizzo rifiutato è di Microsoft, non nostro.',
    checkPoolWhy: 'Negli intervalli in uscita pubblicati da Microsoft: {ips}.',
    checkDomains: 'Sono coinvolti più domini destinatari: non è la regola di un solo destinatario.',
    checkSenders: 'Sono coinvolti più mittenti: non è una sola cassetta postale.',
    checkTimes: 'Non è un evento singolo.',
    checkTimesWhy: 'Visto: {period}.',
    checkListed: 'L’indirizzo è in lista adesso? Query DNS {query}: {result}',
    checkTrace:
      'Traccia dei messaggi qui sopra; pool da cui sono partiti: {pool}. Dal pool ad alto rischio un’inclusione è prevedibile: chiedere allora perché i messaggi sono stati giudicati posta indesiderata.',
    checkRestricted:
      'Nessun utente o connettore con restrizioni nel nostro tenant (`Get-BlockedSenderAddress`, `Get-BlockedConnector`): {result}',
    checkCompromise:
      'Nessun account compromesso, volume insolito, inoltro sconosciuto o applicazione autorizzata di recente: {result}',
    checkAuthentication: 'SPF, DKIM e DMARC dei domini mittenti sono superati: {result}',
    checkConnectors:
      'I messaggi sono partiti direttamente da Exchange Online, senza un connettore per un altro server: {result}',
    checkHealth:
      'L’integrità dei servizi nell’interfaccia di amministrazione non segnala incidenti in merito: {result}',
    checkDiagnostic:
      'La diagnostica di Microsoft per i rapporti di mancato recapito (https://aka.ms/PillarEmailNDR) dice: {result}',

    measures: 'Misure prese',

    attachments: 'Allegati',
    attachReports: 'I rapporti come file, non inoltrati: {files}',
    attachEvidence: '`evidence.csv` con tutti gli errori',
    attachTrace: 'La traccia con i dettagli di questi messaggi, esportata',

    where: 'Dove aprirla (non fa parte della richiesta)',
    whereMenu:
      'https://admin.cloud.microsoft, con un ruolo di amministratore: **Guida e supporto** (in basso a destra), descrivere il problema, **Contatta il supporto**. Dove manca (21Vianet, alcuni tenant pubblici): **Supporto > Nuova richiesta di servizio**.',
    wherePaste:
      'Incollare il titolo e il testo qui sopra come descrizione. Gli allegati si aggiungono a richiesta aperta.',
    whereSeverity: 'Gravità: {severity}. A solo se l’attività è ferma e qualcuno è raggiungibile giorno e notte.',
    wherePartner: 'Acquistato da un partner? La richiesta va al partner, che la apre con Microsoft.',
  },

  letter: {
    to: '**A:** {to}',
    subject: '**Oggetto:** {subject}',
    greeting: 'Buongiorno,',
    thanks: 'Grazie e cordiali saluti',
    signature: '{signature}',
  },

  postmaster: {
    title: 'La posta da {senders} a {domain} viene rifiutata',
    titleCode: 'La posta da {senders} a {domain} viene rifiutata ({code})',
    intro:
      'il vostro sistema di posta non accetta i messaggi che i nostri utenti inviano a {domain}: {messages} ({period}).',
    evidence: 'Per trovarli nei vostri registri:',
    ask: 'Che cosa vi chiediamo',
    blocklistPool:
      'Gli indirizzi rifiutati fanno parte del pool in uscita condiviso di Microsoft, e {list} li ha in lista. Abbiamo chiesto a Microsoft di risolvere (richiesta {ticket}); come clienti non possiamo farlo da soli. Potreste accettare intanto la nostra posta in base al nostro dominio ({senders}), purché superi SPF, DKIM e DMARC, e non in base all’indirizzo? Un’eccezione per tutti gli indirizzi di Microsoft lascerebbe entrare la posta di chiunque.',
    blocklistOwn:
      'Sappiamo che {ips} è in {list} e ne stiamo chiedendo la rimozione. Potreste accettare intanto la posta del nostro dominio ({senders}), finché supera SPF, DKIM e DMARC?',
    blocklistError:
      'Il vostro server cita {list}, ma per quanto vediamo non è un’inclusione: la lista non esiste più, oppure rifiuta di rispondere al vostro resolver. Vi preghiamo di verificare come il vostro server legge le risposte, o di non interrogarla più.',
    authentication:
      'Il vostro server dice che la nostra posta non supera l’autenticazione. Vi preghiamo di dirci quale controllo è fallito (SPF, DKIM o DMARC), per quale dominio e quale indirizzo, così che possiamo correggere.',
    refused:
      'Vi preghiamo di dirci quale regola ha rifiutato questi messaggi e che cosa vi serve per accettarli; oppure di fare un’eccezione per il nostro dominio ({senders}) finché supera SPF, DKIM e DMARC.',
    'address-unknown': 'Vi preghiamo di dirci se questi indirizzi esistono e come raggiungere oggi queste persone.',
    'mailbox-full': 'Vi preghiamo di avvisare i titolari di queste cassette postali che sono piene.',
    'too-large': 'Vi preghiamo di dirci la dimensione massima che accettate.',
    'domain-unknown':
      'Vi preghiamo di verificare i record MX e di indirizzo di {domain}: i nostri server non ne trovano nessuno che riceva posta.',
    unreachable:
      'Vi preghiamo di verificare che il vostro server accetti connessioni dai nostri indirizzi sulla porta 25, e che il suo certificato TLS e i suoi record DNS siano a posto.',
    busy: 'Vi preghiamo di dirci che cosa rallenta la nostra posta da voi, e che cosa possiamo fare.',
    delayed: 'Vi preghiamo di dirci se il vostro server trattiene la posta, e per quanto tempo.',
    restricted: 'Vi preghiamo di dirci che cosa significa per noi questa risposta del vostro server.',
    unclear: 'Vi preghiamo di dirci che cosa significa per noi questa risposta del vostro server.',
    offer: 'I rapporti completi e le intestazioni sono a vostra disposizione. Ci trovate qui: {contact}.',
  },

  sender: {
    title: 'Il tuo messaggio non è arrivato: {subject}',
    titleUntitled: 'Il tuo messaggio non è arrivato',
    intro: 'un tuo messaggio non è stato consegnato.',
    introMany: 'alcuni tuoi messaggi non sono stati consegnati.',
    message: '{subject}, inviato il {date}, a {recipients}',
    messageUndated: '{subject}, a {recipients}',
    untitled: 'Un messaggio',
    happened: {
      'address-unknown': 'L’indirizzo non esiste (più), o contiene un errore di battitura.',
      'mailbox-full': 'La cassetta postale del destinatario è piena.',
      'too-large': 'Il messaggio era troppo grande, probabilmente per gli allegati.',
      blocklist:
        'L’altra parte non accetta posta da uno dei server da cui esce la nostra. Non dipende da te né dal tuo messaggio.',
      authentication:
        'L’altra parte non ha potuto verificare che il messaggio venga davvero da noi. Tocca a noi correggere, non a te.',
      refused: 'L’altra parte ha rifiutato il messaggio per una sua regola.',
      'domain-unknown': 'La parte dell’indirizzo dopo la @ non si trova su Internet, o non riceve posta.',
      unreachable: 'Il server di posta dell’altra parte non era raggiungibile.',
      busy: 'Il server di posta dell’altra parte ha chiesto di riprovare più tardi.',
      restricted: 'L’invio dal tuo account è stato limitato.',
      delayed: 'Il messaggio è ancora in attesa. Il nostro server continua a provare da solo.',
      unclear: 'L’altra parte ha restituito il messaggio senza un motivo leggibile.',
    },
    todo: {
      'address-unknown':
        'Confronta l’indirizzo lettera per lettera con uno che sai giusto, e non prenderlo dai suggerimenti del programma di posta. Oppure chiedi al destinatario per telefono.',
      'mailbox-full': 'Avvisa il destinatario in altro modo, e rispedisci quando c’è spazio.',
      'too-large': 'Invia un link al file al posto del file.',
      blocklist: 'Per ora non rispedirlo: ce ne stiamo occupando e ti avviseremo. Se è urgente, telefona.',
      authentication: 'Attendi nostre notizie prima di rispedirlo.',
      refused:
        'Chiedi al destinatario, in altro modo, di lasciarti passare o di parlarne con il suo reparto IT. Possiamo scrivere anche noi.',
      'domain-unknown': 'Controlla l’indirizzo dopo la @, o chiedi quello giusto al destinatario.',
      unreachable: 'Riprova domani. Se è urgente, telefona.',
      busy: 'Riprova tra qualche ora. Se è urgente, telefona.',
      restricted: 'Chiamaci prima di inviare altro: qualcun altro potrebbe aver usato il tuo account.',
      delayed: 'Non c’è niente da fare. Riceverai un altro messaggio se alla fine non riesce.',
      unclear: 'Inoltraci il rapporto come allegato.',
    },
    help: 'Domande? {helpdesk}',
    details: 'Per l’assistenza: {code}.',
  },

  notice: {
    title: 'La posta verso alcuni destinatari esterni torna indietro',
    titleDelayed: 'La posta verso alcuni destinatari esterni è in ritardo',
    status: '**Situazione al {now}**',
    known: 'I messaggi verso {domains} al momento non vengono consegnati. Il resto della posta funziona come sempre.',
    since: 'Primo caso: {first}.',
    blocklistPool:
      'La causa non è la tua cassetta postale né il tuo messaggio: i server dei destinatari rifiutano alcuni server di Microsoft da cui esce la nostra posta. Lo abbiamo segnalato a Microsoft (richiesta {ticket}).',
    unexplained: 'Stiamo cercando la causa e diremo che cosa troviamo.',
    ours: 'Conosciamo la causa e ce ne stiamo occupando.',
    theirs: 'La causa è dalla parte dei destinatari. Abbiamo avvisato i responsabili.',
    what: 'Che cosa puoi fare',
    wait: 'Non rispedire i messaggi tornati indietro finché non lo diciamo: spedire più volte peggiora la situazione.',
    private: 'Non usare account di posta privati per la posta di lavoro.',
    channel: 'Per le urgenze: {workaround}',
    report:
      'Se torna indietro un messaggio verso un’altra organizzazione, inviaci il rapporto come allegato: {helpdesk}',
    next: 'Prossimo aggiornamento: {next}',
  },

  admin: {
    title: 'Posta di {senders} non consegnata: {meaning}',
    intro: 'Non consegnati: {messages}, {recipients} ({period}). Domini destinatari: {domains}.',
    owner: 'Chi può risolvere: {party}.',
    article: 'Articolo: {link}',
    todo: 'Che cosa fare',
    todoFor: {
      'address-unknown':
        'Correggere l’indirizzo dove è memorizzato (contatti, gruppi di distribuzione, inoltri, applicazione che invia).',
      'mailbox-full': 'Se la cassetta è vostra: fare spazio o attivare l’archivio. Altrimenti avvisare il mittente.',
      'too-large':
        'Confrontare i limiti di cassetta, connettore e regole del flusso di posta con la dimensione del messaggio.',
      blocklistPool:
        'L’indirizzo è di Microsoft: aprire una richiesta di supporto con la bozza apposita. Intanto cercare una compromissione propria: il supporto lo chiederà.',
      blocklistOwn:
        'Scoprire di chi è l’indirizzo. Se è vostro: trovare e fermare ciò che l’ha fatto includere, poi rivolgersi alla lista. Se è di un fornitore o di un gateway: chiederlo a loro.',
      blocklistError:
        'Niente da correggere dalla vostra parte: il server del destinatario interroga una lista che non esiste più o che non gli risponde. Scrivere al suo postmaster.',
      authentication:
        'Verificare SPF, DKIM e DMARC dei domini mittenti, e ogni servizio che invia a loro nome. Guardare il campo Authentication-Results di un messaggio arrivato.',
      refused:
        'Leggere la risposta del server: è una regola dell’altra parte, oppure un vostro connettore o una vostra regola del flusso di posta.',
      'domain-unknown':
        'Verificare che il dominio sia scritto bene e il suo record MX. Se è un vostro dominio accettato, verificarne il tipo e i record.',
      unreachable: 'Verificare il connettore usato, il suo certificato e lo smart host, poi l’MX dell’altra parte.',
      busy: 'Tenere d’occhio la coda. Se continua, cercare un volume insolito dalla vostra parte.',
      restricted:
        'Considerare l’account compromesso fino a prova contraria: revocare le sessioni, reimpostare la password, controllare inoltri e applicazioni autorizzate. Solo dopo sbloccarlo in Entità con restrizioni.',
      delayed: 'Cercare il messaggio nella traccia messaggi e scoprire che cosa attende.',
      unclear: 'Cercare il messaggio nella traccia messaggi e leggere i dettagli dell’evento Fail.',
    },
    scripts: 'I comandi sono nella bozza «{scripts}».',
  },

  list: {
    title: 'Richiesta di rimozione di {ip}',
    ownOnly:
      '**Solo per un indirizzo proprio.** {ip} non è negli intervalli che Microsoft pubblica per Exchange Online, ma questo non lo rende vostro: può essere di un fornitore o di un gateway, che allora deve chiedere in prima persona.',
    where: 'Dove chiedere: {link}.',
    noRequest:
      '**{list} non accetta richieste di rimozione, per quanto ne sappiamo.** Correggere la causa; molte inclusioni poi finiscono da sole.',
    unknown: 'Come {list} riceva le richieste qui non è noto: guardare la sua pagina.',
    dead: '**{list} non esiste più.** Scrivere invece ai postmaster dei destinatari: i loro server la interrogano ancora.',
    first: 'Correggere la causa prima di chiedere: un indirizzo che torna presto in lista è più difficile da togliere.',
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
    state: 'Al {now}: {messages}, {recipients}, {domains}, {senders}.',
    roles: {
      helpdesk: 'assistenza',
      mail: 'amministratore della posta',
      global: 'amministratore globale',
      security: 'sicurezza',
    },
    item: '{text} _({role})_',
    confirm: '1. Confermare',
    compromise: '2. Cercare una compromissione propria',
    authenticate: '3. Autenticare',
    ticket: '4. Aprire la richiesta',
    mitigate: '5. Attenuare',
    followUp: '6. Seguire',
    avoid: 'Errori da evitare',
    end: 'Fine dell’incidente',
    after: 'In seguito',

    collect: 'Almeno tre rapporti completi, su domini e a orari diversi, come file',
    collectWhy: 'Ci sono: {reports}.',
    traceFails:
      'Traccia messaggi degli ultimi giorni con stato Failed: sono più di quanti mostrano i rapporti? {result}',
    signIns: 'Accessi dei mittenti da luoghi o applicazioni insoliti: {senders}',
    rules: 'Regole di posta in arrivo, inoltri delle cassette e regole del flusso che inviano all’esterno',
    apps: 'Applicazioni autorizzate a inviare posta',
    volume: 'Volume insolito in uscita, per mittente; limiti dei criteri per la posta indesiderata in uscita',
    contain:
      'Solo se se ne trova una: bloccare l’account, revocare le sessioni, reimpostare la password, togliere regole e autorizzazioni, poi sbloccarlo in Entità con restrizioni',
    spf: 'L’SPF di {domains} include spf.protection.outlook.com e ogni altro servizio che invia, con non più di dieci ricerche',
    dkim: 'DKIM è attivo per ogni dominio mittente, con entrambi i selettori nel DNS',
    dmarc: 'DMARC esiste per ogni dominio mittente (almeno p=none) e i suoi rapporti vengono letti',
    smtpAuth: 'SMTP AUTH è disattivato per il tenant, e attivo solo per le cassette che ne hanno bisogno',
    openTicket: 'Aprire la richiesta con la bozza e gli allegati; annotarne il numero: {ticket}',
    noTicket: 'Non serve una richiesta a Microsoft',
    noTicketWhy: 'Chi può risolvere: {party}.',
    escalation: 'Chiedere l’escalation già nella prima risposta: il primo livello non può far rimuovere un indirizzo',
    tellUsers: 'Avviso agli utenti, con l’ora del prossimo aggiornamento',
    pause: 'Sospendere newsletter e altri invii di massa',
    allow:
      'Chiedere ai postmaster dei destinatari di accettare per ora il vostro dominio. Prezzo: un dominio alla volta, e va annullato',
    connector:
      'Un connettore solo per i domini coinvolti, attraverso un altro relay. Prezzo: costi e configurazione; SPF, DKIM e DMARC devono restare allineati, altrimenti la posta viene rifiutata per questo; va annullato',
    channel: 'Un altro canale per ciò che è urgente. Prezzo: più lento, e non tutto può passarci',
    recheck: 'Interrogare di nuovo la lista ogni poche ore e annotare l’ora di ogni risposta: {result}',
    chase: 'Chiedere stato e tempi previsti all’ora promessa',
    resend:
      'Rispedire solo quando la lista non nomina più l’indirizzo **e** un messaggio di prova è arrivato in ogni dominio; a piccoli gruppi, prima il più importante',
    mistakes: [
      'Rispedire tutto in massa: fallisce di nuovo e sembra posta indesiderata.',
      'Cambiare SPF, DKIM o DMARC a caso: non aiuta contro un’inclusione, e rompe ciò che funziona.',
      'Eccezioni generali, da voi o presso i destinatari.',
      'sender.office.com o delist@microsoft.com per gli indirizzi di Microsoft: servono ad altri.',
      'Più richieste per la stessa causa.',
      'Spostare tutta la posta su un relay che non è preparato.',
    ],
    undo: 'Connettori, regole del flusso di posta ed eccezioni di questi giorni sono annullati',
    testAll: 'Un messaggio di prova è arrivato in ogni dominio coinvolto: {domains}',
    closeTicket: 'La richiesta è chiusa con la causa per iscritto',
    tellEnd: 'Utenti e postmaster sanno che è finita',
    timeline: 'Cronologia, causa e miglioramenti sono messi per iscritto',
    afterColumns: ['Che cosa', 'Ogni quanto', 'Segno di successo'],
    afterRows: [
      ['Rapporti DMARC', 'ogni settimana', 'ogni fonte che invia per voi li supera'],
      ['Avvisi di utenti con restrizioni', 'il giorno stesso', 'ognuno viene esaminato'],
      ['Inoltri verso l’esterno', 'ogni mese', 'nessuno è sconosciuto'],
      ['Applicazioni autorizzate', 'ogni mese', 'nessuna è sconosciuta'],
      ['Cassette con SMTP AUTH', 'ogni tre mesi', 'solo quelle della vostra lista'],
      [
        'Invii di massa con un servizio a parte, su un sottodominio a parte',
        'ogni anno',
        'nessuno parte dalle cassette delle persone',
      ],
    ],
  },

  scripts: {
    title: 'Verifiche in PowerShell',
  },

  summary: {
    title: 'Riepilogo: {reports}',
    overall: '{messages}, {recipients}, {domains}, {senders} ({period}).',
    nothing: 'Nessun rapporto di mancata consegna.',
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
    detail: '{label}: {values}',
    ownerLine: 'Chi può risolvere: {party}. {next}',
    unread: 'Non letti: {files}.',
    others: 'Senza rapporto di errore: {files}.',
  },
};
