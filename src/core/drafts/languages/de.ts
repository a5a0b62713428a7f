import type { Words } from './words.ts';

export const de: Words = {
  moment: '{date}, {time} UTC',
  firstDay: '1',
  code: ' ({code})',
  pair: '{label}: {value}',
  more: { one: '{n} weitere Angabe', other: '{n} weitere' },
  unknown: 'nicht im Bericht',
  period: { none: 'Zeit nicht in den Berichten', once: '{first} UTC', range: '{first} bis {last} UTC' },

  gaps: {
    tenantId: 'Mandanten-ID (Tenant ID)',
    tenantDomain: 'Mandantendomäne, z. B. contoso.onmicrosoft.com',
    contact: 'Name, Telefon, Zeitzone und Erreichbarkeit',
    businessImpact: 'Auswirkung, z. B. seit 08:00 UTC keine Auftragsbestätigungen an 40 Kunden',
    affectedUsers: 'Zahl der betroffenen Benutzer',
    failedTotal:
      'fehlgeschlagene von allen Nachrichten an diese Domänen in den letzten 48 Stunden laut Nachrichtenablaufverfolgung, z. B. 38 von 410',
    ongoing: 'ja oder nein, und Zeit (UTC) des letzten Fehlers in der Nachrichtenablaufverfolgung',
    measures: 'Maßnahme und Zeit (UTC), z. B. Newsletter an 3.000 Adressen um 09:30 angehalten',
    moreMeasures: 'weitere Maßnahme und Zeit (UTC), oder diese Zeile löschen',
    checkResult: 'Ergebnis und Zeit (UTC)',
    poolName: 'OutboundIpPoolName laut Nachrichtenablaufverfolgung',
    severity: 'A, B oder C',
    ticketNumber: 'Nummer der Supportanfrage bei Microsoft',
    signature: 'Name, Funktion, Telefon',
    nextUpdate: 'Zeit der nächsten Information, mit Zeitzone',
    helpdesk: 'wie der Helpdesk zu erreichen ist',
    workaround: 'anderer Weg, z. B. Telefon oder Kundenportal',
    hostName: 'Hostname der Adresse laut PTR-Eintrag',
    rootCause: 'was den Spam gesendet hat, z. B. ein Konto mit gestohlenem Kennwort',
    fixed: 'was wann (UTC) getan wurde, z. B. 09:10 Konto gesperrt, Sitzungen widerrufen, Warteschlange geleert',
  },

  counts: {
    messages: { one: '{n} Nachricht', other: '{n} Nachrichten' },
    recipients: { one: '{n} Empfänger', other: '{n} Empfänger' },
    domains: { one: '{n} Empfängerdomäne', other: '{n} Empfängerdomänen' },
    senders: { one: '{n} Absender', other: '{n} Absender' },
    reports: { one: '{n} Bericht', other: '{n} Berichte' },
    completeReports: { one: '{n} vollständiger Bericht', other: '{n} vollständige Berichte' },
    times: { one: '{n} Zeitpunkt', other: '{n} Zeitpunkte' },
  },

  parties: {
    sender: 'der Absender',
    'sender-admin': 'die Administratoren der sendenden Organisation',
    microsoft: 'Microsoft',
    recipient: 'der Empfänger',
    'recipient-admin': 'die Administratoren des E-Mail-Systems des Empfängers',
  },

  sides: { sender: 'Absenderseite', recipient: 'Empfängerseite' },

  kinds: {
    'microsoft-ticket': 'Supportanfrage an Microsoft',
    'recipient-postmaster': 'Schreiben an den Postmaster des Empfängers',
    'sender-note': 'Mitteilung an den Absender',
    'user-notice': 'Hinweis an die Benutzer',
    'own-admin': 'Mitteilung an Ihre eigenen Administratoren',
    'list-request': 'Antrag auf Löschung von der Liste',
    checklist: 'Checkliste für den Vorfall',
    scripts: 'Prüfungen in PowerShell',
  },

  meanings: {
    'address-unknown': 'Die Adresse gibt es nicht',
    'mailbox-full': 'Das Postfach ist voll',
    'too-large': 'Die Nachricht ist zu groß',
    blocklist: 'Die sendende IP oder Domäne steht auf einer Sperrliste',
    authentication: 'SPF, DKIM oder DMARC nicht bestanden',
    refused: 'Durch eine Regel abgelehnt',
    'domain-unknown': 'Die Domäne ist nicht zu finden oder nimmt keine E-Mails an',
    unreachable: 'Der empfangende Server war nicht erreichbar',
    busy: 'Der empfangende Server bat um einen späteren Versuch',
    restricted: 'Der Absender ist eingeschränkt oder hat ein Sendelimit erreicht',
    delayed: 'Die Zustellung verzögert sich',
    unclear: 'Anderer Fehler',
  },

  columns: {
    time: 'UTC',
    sender: 'Absender',
    recipient: 'Empfänger',
    ip: 'Abgelehnte IP',
    code: 'Code',
    server: 'Ablehnender Server',
    tried: 'Zuletzt versuchter Server',
    answeredBy: 'Antwort von',
    reporter: 'Generierender Server',
    sent: 'Gesendet',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-Id',
  },

  ticket: {
    titlePool: 'Ausgehende IP von Exchange Online durch {list} gesperrt',
    titleList: 'Ausgehende IP {ip} durch {list} gesperrt',
    titleOther: 'Nachrichten nicht zugestellt: {meaning}',
    titleDelayed: 'Nachrichten verzögert: {meaning}',

    notMicrosoft: '**Microsoft kann das nicht beheben.** Wer es kann: {party}. Der passende Entwurf: {better}.',
    notMicrosoftKeep: 'Die Anfrage unten ist nur für den Fall, dass der Support trotzdem eine verlangt.',
    ifPersisting: '**Noch nicht.** Erst senden, wenn die Fehler nach den Prüfungen unten weiter auftreten.',
    afterCleanUp:
      '**Zuerst den eigenen Mandanten prüfen.** Der Support wird fragen, ob er zur Zeit der Ablehnung sauber war: erst die offenen Prüfungen unten erledigen, dann dies senden.',
    relayPool:
      '**Im Bereich, den Microsoft 2023 für seinen Relaypool (relay pool) nannte: {ips}.** Über ihn gehen weitergeleitete Nachrichten, deren Absenderdomäne keine akzeptierte Domäne des Mandanten ist und die beim Eingang SPF nicht bestanden haben. Das zuerst prüfen.',
    tooFew:
      '**Bisher: {reports}, {domains}, {times}.** Der Support verlangt mindestens drei Berichte zu verschiedenen Domänen und Zeiten: weitere hinzufügen, wenn es sie gibt.',
    incomplete:
      'Ohne Zeit, Absender, Empfänger, Adresse, Antwort oder Message-ID und deshalb schwer zu verfolgen: {files}.',
    unread: 'Nicht gelesen und deshalb nicht mitgezählt: {files}.',

    summary: 'Zusammenfassung',
    summaryPool:
      'Server von Empfängern lehnen E-Mails ab, die unser Mandant über Exchange Online sendet, weil die Adresse, von der sie kommen, auf der Sperrliste {list} steht. Was abgelehnt wird ({ips}), gehört zum gemeinsamen ausgehenden Pool von Microsoft: Wir wählen die Adresse nicht aus, und ein Mandant kann ihre Löschung bei der Liste nicht beantragen.',
    summaryNotListed:
      'Server von Empfängern lehnen E-Mails ab, die unser Mandant über Exchange Online sendet, und nennen {list}. Die Antwort steht aber für keinen gültigen Eintrag: Die Liste gibt es nicht mehr, oder sie hat die Anfrage des empfangenden Servers abgewiesen.',
    summaryList:
      'Server von Empfängern lehnen unsere E-Mails wegen eines Eintrags auf der Sperrliste {list} ab ({ips}).',
    summaryOther: 'Nachrichten unseres Mandanten werden nicht zugestellt. Bedeutung der Antworten: {meaning} ({code}).',
    summaryDelayed: 'Nachrichten unseres Mandanten werden verzögert. Bedeutung der Antworten: {meaning} ({code}).',
    tenant: 'Mandant: {id} ({domain}). Sendende Domänen: {domains}.',
    contact: 'Kontakt: {contact}.',

    request: 'Anliegen',
    escalate:
      'Bitte eskalieren Sie diese Anfrage an das Team von Exchange Online, das die ausgehenden Pools und ihre Reputation betreut. Der Support der ersten Stufe kann keine Adresse löschen lassen, und sender.office.com und delist@microsoft.com sind nicht für Microsofts eigene Adressen da.',
    confirm:
      'Bestätigen Sie, über welchen ausgehenden Pool die Nachrichten unten gingen – den normalen, den Pool mit hohem Risiko (high-risk delivery pool) oder den Relaypool – und ob E-Mails unseres Mandanten zu dem Eintrag beigetragen haben. Ging eine davon über den Pool mit hohem Risiko, teilen Sie uns mit, warum sie als Spam eingestuft wurde.',
    resolve:
      'Lassen Sie den Eintrag von {ips} bei {list} aufheben, oder nehmen Sie außer Betrieb, was dort gelistet ist; senden Sie unsere E-Mails bis dahin nicht über gelistete Adressen.',
    escalateOther: 'Bitte eskalieren Sie diese Anfrage an das Team für den Nachrichtenfluss von Exchange Online.',
    explain:
      'Teilen Sie uns anhand der Protokolle zu den Nachrichten unten mit, was {code} ausgelöst hat, auf welcher Seite, und ob wir in unserem Mandanten etwas ändern müssen.',
    correct: 'Liegt die Ursache im Dienst, beheben Sie sie; ist es ein bekannter Vorfall, nennen Sie uns seine Nummer.',
    status:
      'Nennen Sie uns den aktuellen Stand, die voraussichtliche Zeit der Behebung und die Zeit der nächsten Information.',

    impact: 'Auswirkung',
    scope: 'In den angehängten Berichten, Stand {now}: {messages}, {recipients}, {domains}, {senders}.',
    seen: 'Beobachteter Zeitraum: {period}.',
    recipientDomains: 'Empfängerdomänen: {domains}.',
    senderList: 'Absender: {senders}.',
    total: 'Insgesamt: {total}.',
    ongoing: 'Fehler dauern an: {ongoing}.',
    users: 'Betroffene Benutzer: {users}.',
    business: 'Auswirkung auf den Betrieb: {impact}.',

    evidence: 'Nachweise',
    evidenceAll: 'Alle Zeiten sind in UTC. Codes und Antworten stehen hier wie in den Berichten.',
    evidenceSome:
      'Alle Zeiten sind in UTC. Codes und Antworten stehen hier wie in den Berichten. {n} von {all} Fehlern; alle stehen in `evidence.csv`.',
    answers: 'Antworten, nach Zeilen der Tabelle:',

    checks: 'Prüfungen',
    checkAnswer: 'Der ablehnende Server nennt die Liste und die Adresse.',
    checkAnswerWhy: 'Die Antworten nennen {list}, und zwar für {ips}.',
    checkOwnList: 'Der ablehnende Server sagt, dass die Adresse auf seiner eigenen Liste steht.',
    checkOwnListWhy: 'Die Antworten sagen das über {ips}.',
    checkPool: 'Die abgelehnte Adresse gehört Microsoft, nicht uns.',
    checkPoolWhy: 'In den von Microsoft veröffentlichten ausgehenden Bereichen: {ips}.',
    checkRelayPoolWhy: 'Im Bereich, den Microsoft 2023 für seinen Relaypool (relay pool) nannte: {ips}.',
    checkDomains: 'Mehrere Empfängerdomänen sind betroffen, also ist es nicht die Regel eines einzelnen Empfängers.',
    checkSenders: 'Mehrere Absender sind betroffen, also ist es nicht ein einzelnes Postfach.',
    checkTimes: 'Es ist kein einmaliges Ereignis.',
    checkTimesWhy: 'Beobachtet: {period}.',
    checkListed: 'Steht die Adresse jetzt auf der Liste? DNS-Abfrage {query}: {result}',
    checkTrace: 'Nachrichtenablaufverfolgung für die Nachrichten oben; Pool, über den sie gingen: {pool}.',
    checkTraceListed:
      'Nachrichtenablaufverfolgung für die Nachrichten oben; Pool, über den sie gingen: {pool}. Beim Pool mit hohem Risiko ist ein Eintrag zu erwarten: dann fragen, warum die Nachrichten als Spam eingestuft wurden.',
    checkRestricted:
      'Keine eingeschränkten Benutzer oder Connectors in unserem Mandanten (`Get-BlockedSenderAddress`, `Get-BlockedConnector`): {result}',
    checkCompromise:
      'Kein kompromittiertes Konto, kein ungewöhnliches Volumen, keine unbekannte Weiterleitung, keine neu genehmigte Anwendung: {result}',
    checkAuthentication: 'Die sendenden Domänen bestehen SPF, DKIM und DMARC: {result}',
    checkConnectors:
      'Die Nachrichten gingen direkt von Exchange Online ab, nicht über einen Connector zu einem anderen Server: {result}',
    checkHealth: 'Der Dienststatus (Service health) im Admin Center zeigt keinen Vorfall dazu: {result}',
    checkDiagnostic:
      'Microsofts eigene Diagnose für Unzustellbarkeitsberichte (https://aka.ms/PillarEmailNDR) ergibt: {result}',

    measures: 'Getroffene Maßnahmen',

    attachments: 'Anhänge',
    attachReports: 'Die Berichte als angehängte Dateien, nicht weitergeleitet: {files}',
    attachEvidence: '`evidence.csv` mit allen Fehlern, aus „Export evidence…“ von NDR Lens',
    attachTrace: 'Die Nachrichtenablaufverfolgung mit den Details dieser Nachrichten, exportiert',

    where: 'Wo die Anfrage zu stellen ist (gehört nicht zu ihrem Text)',
    whereMenu:
      'https://admin.cloud.microsoft, angemeldet mit einer Administratorrolle: **Hilfe und Support** (Help & support, unten rechts), das Problem beschreiben, **Support kontaktieren** (Contact support). Wo das fehlt (21Vianet, manche Behördenmandanten): **Support > Neue Serviceanfrage** (New service request).',
    wherePaste:
      'Den Titel einfügen und den Text oben als Beschreibung. Anhänge lassen sich hinzufügen, sobald die Anfrage gestellt ist.',
    whereSeverity:
      'Schweregrad: {severity}. A nur, wenn der Betrieb stillsteht und rund um die Uhr jemand erreichbar ist.',
    wherePartner: 'Über einen Partner gekauft? Dann geht die Anfrage an den Partner, und er stellt sie bei Microsoft.',
  },

  letter: {
    to: '**An:** {to}',
    subject: '**Betreff:** {subject}',
    greeting: 'Guten Tag,',
    thanks: 'Vielen Dank und freundliche Grüße',
    signature: '{signature}',
  },

  postmaster: {
    title: 'E-Mails von {senders} an {domain} werden nicht zugestellt',
    titleCode: 'E-Mails von {senders} an {domain} werden nicht zugestellt ({code})',
    intro: 'wir können Nachrichten unserer Benutzer an {domain} nicht zustellen: {messages} ({period}).',
    evidence: 'Zum Auffinden in Ihren Protokollen:',
    ask: 'Worum wir Sie bitten',
    blocklistPool:
      'Ihr Server richtet sich nach {list}; dort stehen Adressen aus dem gemeinsamen ausgehenden Pool von Microsoft ({ips}). Wir haben Microsoft gebeten, das zu lösen (Anfrage {ticket}); als Kunde können wir es nicht selbst. Könnten Sie unsere E-Mails bis dahin anhand unserer Domäne ({senders}) annehmen, sofern sie SPF, DKIM und DMARC bestehen, und nicht anhand der Adresse? Eine Ausnahme für alle Adressen von Microsoft ließe die E-Mails von jedermann herein.',
    blocklistOwn:
      'Wir wissen von dem Eintrag auf {list} ({ips}) und betreiben die Löschung. Könnten Sie bis dahin E-Mails unserer Domäne ({senders}) annehmen, sofern sie SPF, DKIM und DMARC bestehen?',
    blocklistError:
      'Ihr Server nennt {list}, doch soweit wir sehen, steht dahinter kein Eintrag: Die Liste gibt es nicht mehr, oder sie verweigert Ihrem Resolver die Antwort. Bitte prüfen Sie, wie Ihr Server die Antworten liest, oder fragen Sie die Liste nicht mehr ab.',
    authentication:
      'Ihr Server meldet, dass unsere E-Mails die Authentifizierung nicht bestehen. Bitte nennen Sie uns die fehlgeschlagene Prüfung (SPF, DKIM oder DMARC), die Domäne und die Adresse, damit wir den Fehler beheben können.',
    refused:
      'Bitte nennen Sie uns die Regel, die diese Nachrichten abgelehnt hat, und was Sie von uns brauchen, um sie anzunehmen; oder machen Sie eine Ausnahme für unsere Domäne ({senders}), sofern sie SPF, DKIM und DMARC besteht.',
    signIn:
      'Ihr Server verlangt von unserem eine Anmeldung, bevor er E-Mails annimmt. Server, die aus dem Internet zustellen, haben keine. Bitte lassen Sie den Server, den der MX-Eintrag von {domain} nennt, E-Mails ohne Anmeldung annehmen: in Exchange mit einem Empfangsconnector für anonyme Benutzer.',
    insidersOnly:
      'Die Adressen oben nehmen E-Mails nur aus Ihrer eigenen Organisation an. Bitte lassen Sie Absender von außen zu, oder nennen Sie uns eine Adresse, die sie zulässt.',
    'address-unknown':
      'Bitte teilen Sie uns mit, ob es die oben genannten Adressen gibt und wie die Personen heute zu erreichen sind.',
    'mailbox-full': 'Bitte informieren Sie die Inhaber der oben genannten Postfächer, dass diese voll sind.',
    'too-large': 'Bitte nennen Sie uns die maximale Nachrichtengröße, die Sie annehmen.',
    'domain-unknown':
      'Bitte prüfen Sie die MX- und Adresseinträge von {domain}: Unsere Server finden darunter keinen Server, der E-Mails annimmt.',
    unreachable:
      'Bitte prüfen Sie, ob Ihr Server Verbindungen von unseren Adressen auf Port 25 annimmt und ob sein TLS-Zertifikat und seine DNS-Einträge in Ordnung sind.',
    busy: 'Bitte teilen Sie uns mit, was unsere E-Mails bei Ihnen verzögert und was wir dagegen tun können.',
    delayed: 'Bitte teilen Sie uns mit, ob Ihr Server E-Mails zurückhält und wie lange noch.',
    restricted: 'Bitte teilen Sie uns mit, was diese Antwort Ihres Servers für uns bedeutet.',
    unclear: 'Bitte teilen Sie uns mit, was diese Antwort Ihres Servers für uns bedeutet.',
    offer: 'Die vollständigen Berichte und Kopfzeilen können wir Ihnen senden. So erreichen Sie uns: {contact}.',
  },

  sender: {
    title: 'Ihre Nachricht ist nicht angekommen: {subject}',
    titleUntitled: 'Ihre Nachricht ist nicht angekommen',
    titleMany: 'Einige Ihrer Nachrichten sind nicht angekommen',
    intro: 'eine Ihrer Nachrichten wurde nicht zugestellt.',
    introMany: 'einige Ihrer Nachrichten wurden nicht zugestellt.',
    delayed: {
      title: 'Ihre Nachricht verzögert sich: {subject}',
      titleUntitled: 'Ihre Nachricht verzögert sich',
      titleMany: 'Einige Ihrer Nachrichten verzögern sich',
      intro: 'eine Ihrer Nachrichten wurde noch nicht zugestellt.',
      introMany: 'einige Ihrer Nachrichten wurden noch nicht zugestellt.',
    },
    message: '{subject}, gesendet am {date}, an {recipients}',
    messageUndated: '{subject}, an {recipients}',
    untitled: 'Eine Nachricht',
    happened: {
      'address-unknown': 'Keine solche Adresse (mehr), oder ein Tippfehler darin.',
      'mailbox-full': 'Das Postfach des Empfängers ist voll.',
      'too-large': 'Zu groß, wahrscheinlich wegen der Anhänge.',
      blocklist:
        'Der Server des Empfängers nimmt von einem der Server, über die unsere E-Mails hinausgehen, nichts an. Mit Ihnen oder dem, was Sie geschrieben haben, hat das aller Wahrscheinlichkeit nach nichts zu tun.',
      authentication:
        'Der Server des Empfängers konnte nicht feststellen, dass die Nachricht wirklich von uns kommt. Das müssen wir beheben, nicht Sie.',
      refused: 'Der Server des Empfängers hat nach einer eigenen Regel abgelehnt.',
      'domain-unknown': 'Der Teil der Adresse nach dem @ ist im Internet nicht zu finden oder nimmt keine E-Mails an.',
      unreachable: 'Der Mailserver des Empfängers war nicht erreichbar.',
      busy: 'Der Mailserver des Empfängers bat um einen späteren Versuch.',
      restricted: 'Das Senden wurde eingeschränkt, für Ihr Konto oder für unsere ganze Organisation.',
      delayed: 'Nichts ist verloren: Unser Server versucht es automatisch weiter.',
      unclear: 'Die Nachricht kam ohne erkennbaren Grund zurück.',
    },
    todo: {
      'address-unknown':
        'Vergleichen Sie die Adresse Buchstabe für Buchstabe mit einer, die sicher stimmt, und tippen Sie sie selbst ein, statt den Vorschlag Ihres Mailprogramms zu nehmen. Oder fragen Sie am Telefon nach.',
      'mailbox-full': 'Sagen Sie es dem Empfänger auf anderem Weg, und senden Sie erneut, wenn wieder Platz ist.',
      'too-large': 'Senden Sie statt der Datei einen Link darauf.',
      blocklist:
        'Bitte senden Sie vorerst nicht erneut: Wir arbeiten daran und melden uns. Wenn es eilt, rufen Sie an.',
      authentication: 'Bitte warten Sie auf unsere Nachricht, bevor Sie erneut senden.',
      refused:
        'Bitten Sie den Empfänger auf anderem Weg, Ihre Nachrichten zuzulassen oder seine IT zu fragen. Auch wir können dorthin schreiben.',
      'domain-unknown':
        'Prüfen Sie die Adresse nach dem @ auf Tippfehler, oder fragen Sie den Empfänger nach der richtigen.',
      unreachable: 'Versuchen Sie es morgen noch einmal. Wenn es eilt, rufen Sie an.',
      busy: 'Versuchen Sie es in einigen Stunden noch einmal. Wenn es eilt, rufen Sie an.',
      restricted:
        'Bitte rufen Sie uns an, bevor Sie weitere Nachrichten senden: Vielleicht hat jemand eines unserer Konten missbraucht.',
      delayed:
        'Sie müssen nichts tun und nichts erneut senden. Schlägt die Zustellung am Ende fehl, bekommen Sie eine weitere Nachricht.',
      unclear: 'Bitte leiten Sie uns den Bericht als Anhang weiter.',
    },
    help: 'Fragen? {helpdesk}',
    details: 'Für den Helpdesk: {code}.',
  },

  notice: {
    title: 'E-Mails an einige externe Empfänger kommen zurück',
    titleDelayed: 'E-Mails an einige externe Empfänger verzögern sich',
    status: '**Stand {now}**',
    known:
      'Einige Nachrichten an {domains} werden zurzeit nicht zugestellt. Soweit wir wissen, laufen alle anderen E-Mails wie gewohnt.',
    since: 'Zuerst gesehen: {first}.',
    blocklistPool:
      'Die Ursache ist nicht Ihr Postfach und nicht Ihre Nachricht: Die Server der Empfänger lehnen einige Server von Microsoft ab, über die unsere E-Mails hinausgehen. Wir haben es Microsoft gemeldet (Anfrage {ticket}).',
    unexplained: 'Wir suchen die Ursache und informieren Sie, sobald wir sie kennen.',
    ours: 'Wir kennen die Ursache und arbeiten daran.',
    theirs: 'Die Ursache liegt auf der Seite der Empfänger. Wir wenden uns an die Zuständigen dort.',
    what: 'Was Sie tun können',
    wait: 'Senden Sie zurückgekommene Nachrichten erst wieder, wenn wir es sagen: Wiederholtes Senden macht es schlimmer.',
    private: 'Benutzen Sie für dienstliche E-Mails kein privates Konto.',
    channel: 'Wenn es eilt: {workaround}',
    report:
      'Kommt eine Nachricht an eine andere Organisation zurück, senden Sie uns den Bericht als Anhang: {helpdesk}',
    next: 'Nächste Information: {next}',
  },

  admin: {
    title: 'Nachrichten von {senders} nicht zugestellt: {meaning}',
    intro: 'Fehlgeschlagen: {messages}, {recipients} ({period}). Empfängerdomänen: {domains}.',
    owner: 'Wer es beheben kann: {party}.',
    article: 'Artikel: {link}',
    todo: 'Was zu tun ist',
    todoFor: {
      'address-unknown':
        'Die Adresse dort berichtigen, wo sie gespeichert ist (Kontakte, Verteiler, Weiterleitungen, sendende Anwendung).',
      'mailbox-full':
        'Ist es ein eigenes Postfach: Platz schaffen oder das Archivpostfach aktivieren. Sonst dem Absender Bescheid geben.',
      'too-large':
        'Die Grenzwerte von Postfach, Connector und Nachrichtenflussregeln mit der Größe der Nachricht vergleichen.',
      blocklistPool:
        'Die Adresse gehört Microsoft: mit dem Entwurf dafür eine Supportanfrage stellen. Inzwischen nach einer Kompromittierung auf der eigenen Seite suchen: Der Support wird danach fragen.',
      blocklistOwn:
        'Herausfinden, wem die Adresse gehört. Ist es die eigene: finden und abstellen, was zum Eintrag geführt hat, dann bei der Liste die Löschung beantragen. Gehört sie einem Anbieter oder Gateway: dort darum bitten.',
      blocklistError:
        'Auf der eigenen Seite ist nichts zu beheben: Der Server des Empfängers fragt eine Liste ab, die es nicht mehr gibt oder die ihm die Antwort verweigert. An den dortigen Postmaster schreiben.',
      authentication:
        'SPF, DKIM und DMARC der sendenden Domänen prüfen und jeden Dienst, der in ihrem Namen sendet. Das Feld Authentication-Results einer angekommenen Nachricht ansehen.',
      refused:
        'Die Antwort des Servers lesen: Es ist eine Regel des Empfängers oder ein eigener Connector oder eine eigene Nachrichtenflussregel.',
      'domain-unknown':
        'Die Domäne auf Tippfehler prüfen, dazu ihren MX-Eintrag. Ist es eine eigene akzeptierte Domäne, ihren Typ und ihre Einträge prüfen.',
      unreachable: 'Den benutzten Connector prüfen, sein Zertifikat und seinen Smarthost, dann den MX des Empfängers.',
      busy: 'Die Warteschlange beobachten. Hält es an, auf der eigenen Seite nach ungewöhnlichem Volumen suchen.',
      restricted:
        'Das Konto als kompromittiert behandeln, bis das Gegenteil feststeht: Sitzungen widerrufen, Kennwort zurücksetzen, Weiterleitungen und genehmigte Anwendungen prüfen. Erst danach unter „Eingeschränkte Entitäten“ (Restricted entities) freigeben. Ist der ganze Mandant gesperrt, danach eine Supportanfrage stellen.',
      delayed: 'Die Nachricht in der Nachrichtenablaufverfolgung suchen und herausfinden, worauf sie wartet.',
      unclear: 'Die Nachricht in der Nachrichtenablaufverfolgung suchen und die Details des Ereignisses Fail lesen.',
    },
    scripts: 'Die Befehle dafür stehen im Entwurf „{scripts}“.',
  },

  list: {
    title: 'Antrag auf Löschung von {ip}',
    ownOnly:
      '**Nur für eine eigene Adresse.** {ip} liegt nicht in den Bereichen, die Microsoft für Exchange Online veröffentlicht, doch damit gehört sie noch nicht Ihnen: Sie kann zu einem Anbieter oder Gateway gehören; dann muss der Antrag von dort kommen.',
    where: 'Wo der Antrag zu stellen ist: {link}.',
    noRequest:
      '**{list} nimmt unseres Wissens keine Anträge an.** Die Ursache beheben; viele Einträge verfallen danach von selbst.',
    unknown: 'Wie {list} Anträge annimmt, ist hier nicht bekannt: auf der Website der Liste nachsehen.',
    dead: '**{list} gibt es nicht mehr.** Stattdessen an die Postmaster der Empfänger schreiben: Ihre Server fragen die Liste noch ab.',
    first:
      'Erst die Ursache beheben, dann den Antrag stellen: Eine Adresse, die bald wieder gelistet wird, ist schwerer von der Liste zu bekommen.',
    ask: 'Bitte entfernen Sie {ip} von der Liste {list}.',
    address: 'Adresse: {ip}, Hostname {host}. Sie gehört uns, und ich bin dafür verantwortlich.',
    domain: 'Domäne: {ip}. Sie gehört uns, und ich bin dafür verantwortlich.',
    seen: 'Wegen der Liste abgelehnt: {messages} ({period}).',
    cause: 'Ursache: {cause}.',
    fixed: 'Behoben: {fixed}.',
    contact: 'Kontakt: {contact}.',
  },

  checklist: {
    title: 'Checkliste für den Vorfall: {meaning}',
    state: 'Stand {now}: {messages}, {recipients}, {domains}, {senders}.',
    roles: {
      helpdesk: 'Helpdesk',
      mail: 'E-Mail-Administrator',
      global: 'globaler Administrator',
      security: 'Sicherheit',
    },
    item: '{text} _({role})_',
    confirm: '1. Bestätigen',
    compromise: '2. Nach einer Kompromittierung auf der eigenen Seite suchen',
    authenticate: '3. Authentifizieren',
    ticket: '4. Anfrage stellen',
    mitigate: '5. Folgen mindern',
    followUp: '6. Nachfassen',
    avoid: 'Zu vermeidende Fehler',
    end: 'Ende des Vorfalls',
    after: 'Danach',

    collect: 'Mindestens drei vollständige Berichte zu verschiedenen Domänen und Zeiten, als Dateien',
    collectWhy: 'Vorhanden: {reports}.',
    traceFails:
      'Nachrichtenablaufverfolgung der letzten Tage mit Status Failed: Sind es mehr, als die Berichte zeigen? {result}',
    signIns: 'Anmeldungen der Absender von ungewöhnlichen Orten oder Anwendungen: {senders}',
    rules: 'Posteingangsregeln, Weiterleitungen von Postfächern und Nachrichtenflussregeln nach außen',
    apps: 'Anwendungen mit der Genehmigung, E-Mails zu senden',
    volume: 'Ungewöhnliches Volumen ausgehender E-Mails, nach Absender; Grenzwerte der Richtlinie für ausgehenden Spam',
    contain:
      'Nur wenn eine gefunden wird: Konto sperren, Sitzungen widerrufen, Kennwort zurücksetzen, Regeln und Genehmigungen entfernen, dann unter „Eingeschränkte Entitäten“ (Restricted entities) freigeben',
    spf: 'Der SPF-Eintrag von {domains} enthält spf.protection.outlook.com und jeden anderen sendenden Dienst, mit höchstens zehn DNS-Abfragen',
    dkim: 'DKIM ist für jede sendende Domäne aktiviert, beide Selektoren stehen im DNS',
    dmarc: 'DMARC ist für jede sendende Domäne veröffentlicht (mindestens p=none), und die Berichte werden gelesen',
    smtpAuth: 'SMTP AUTH ist für den Mandanten deaktiviert und nur für Postfächer aktiviert, die es brauchen',
    openTicket: 'Die Anfrage mit dem Entwurf und den Anhängen stellen; ihre Nummer notieren: {ticket}',
    noTicket: 'Keine Anfrage an Microsoft nötig',
    noTicketWhy: 'Wer es beheben kann: {party}.',
    escalation:
      'Schon in der ersten Antwort um Eskalation bitten: Die erste Supportstufe kann keine Adresse löschen lassen',
    tellUsers: 'Hinweis an die Benutzer, mit der Zeit der nächsten Information',
    pause: 'Newsletter und andere Massen-E-Mails anhalten',
    allow:
      'Die Postmaster der Empfänger bitten, E-Mails der eigenen Domäne vorerst anzunehmen. Preis: jede Domäne einzeln, und es muss zurückgenommen werden',
    connector:
      'Ein Connector nur für die betroffenen Domänen über ein anderes Relay. Preis: Kosten und Einrichtung; SPF, DKIM und DMARC müssen übereinstimmen (Alignment), sonst werden E-Mails deswegen abgelehnt; es muss zurückgenommen werden',
    channel: 'Ein anderer Weg für das, was eilt. Preis: langsamer, und nicht alles darf dorthin',
    recheck: 'Die Liste alle paar Stunden neu abfragen und die Zeit jeder Antwort notieren: {result}',
    chase: 'Zur zugesagten Zeit nach Stand und voraussichtlicher Behebung fragen',
    resend:
      'Erst wieder senden, wenn die Adresse nicht mehr auf der Liste steht **und** eine Testnachricht in jeder Domäne angekommen ist; in kleinen Gruppen, das Wichtigste zuerst',
    mistakes: [
      'Alles auf einmal neu senden: Es schlägt wieder fehl und sieht wie Spam aus.',
      'SPF, DKIM oder DMARC aufs Geratewohl ändern: Es hilft nicht gegen einen Eintrag und macht kaputt, was funktioniert.',
      'Pauschale Ausnahmen, auf der eigenen Seite oder bei den Empfängern.',
      'sender.office.com oder delist@microsoft.com für Adressen von Microsoft: Dafür sind sie nicht da.',
      'Mehrere Anfragen zu einer Ursache.',
      'Alle E-Mails auf ein Relay umleiten, das nicht dafür eingerichtet ist.',
    ],
    undo: 'Connectors, Nachrichtenflussregeln und Ausnahmen, die für den Vorfall angelegt wurden, sind zurückgenommen',
    testAll: 'Eine Testnachricht ist in jeder betroffenen Domäne angekommen: {domains}',
    closeTicket: 'Die Anfrage ist mit schriftlicher Ursache geschlossen',
    tellEnd: 'Benutzer und Postmaster sind informiert, dass es vorbei ist',
    timeline: 'Verlauf, Ursache und Verbesserungen sind dokumentiert',
    afterColumns: ['Was', 'Wie oft', 'Erfolgskriterium'],
    afterRows: [
      ['DMARC-Berichte', 'wöchentlich', 'jede Quelle, die für Sie sendet, besteht die Prüfung'],
      ['Warnungen zu eingeschränkten Benutzern', 'am selben Tag', 'jede wird untersucht'],
      ['Weiterleitungen nach außen', 'monatlich', 'keine ist unbekannt'],
      ['Genehmigte Anwendungen', 'monatlich', 'keine ist unbekannt'],
      ['Postfächer mit SMTP AUTH', 'alle drei Monate', 'nur die auf Ihrer Liste'],
      [
        'Massen-E-Mails über einen eigenen Dienst mit einer eigenen Subdomäne',
        'jährlich',
        'nichts davon geht über die Postfächer der Benutzer',
      ],
    ],
  },

  scripts: {
    title: 'Prüfungen in PowerShell',
  },

  summary: {
    title: 'Zusammenfassung: {reports}',
    overall: '{messages}, {recipients}, {domains}, {senders} ({period}).',
    nothing: 'Kein Bericht über eine fehlgeschlagene Zustellung.',
    columns: {
      meaning: 'Ursache',
      owner: 'Wer es beheben kann',
      failures: 'Fehler',
      messages: 'Nachrichten',
      recipients: 'Empfänger',
      domains: 'Domänen',
      senders: 'Absender',
      codes: 'Codes',
      ips: 'Abgelehnte IPs',
      first: 'Zuerst (UTC)',
      last: 'Zuletzt (UTC)',
      next: 'Nächster Schritt',
    },
    next: 'Nächster Schritt: {next}.',
    ownerLine: 'Wer es beheben kann: {party}. {next}',
    unread: 'Nicht gelesen: {files}.',
    others: 'Ohne Bericht über einen Fehler: {files}.',
  },
};
