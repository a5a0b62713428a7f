import type { Words } from './words.ts';

export const de: Words = {
  moment: '{date}, {time} UTC',
  firstDay: '1',
  code: ' ({code})',
  more: 'und {n} weitere',
  unknown: 'nicht im Bericht',
  period: { none: 'Zeit nicht in den Berichten', once: '{first} UTC', range: '{first} bis {last} UTC' },

  gaps: {
    tenantId: 'Mandanten-ID (Tenant ID)',
    tenantDomain: 'Mandantendomäne, z. B. contoso.onmicrosoft.com',
    contact: 'Name, Telefon, Zeitzone und Erreichbarkeit',
    businessImpact: 'Auswirkung, z. B. seit 08:00 UTC keine Auftragsbestätigungen an 40 Kunden',
    affectedUsers: 'Zahl der betroffenen Benutzer',
    failedTotal: 'fehlgeschlagene Nachrichten der letzten 48 Stunden laut Nachrichtenablaufverfolgung',
    measures: 'Maßnahme und Zeit (UTC), z. B. Newsletter an 3.000 Adressen um 09:30 angehalten',
    moreMeasures: 'weitere Maßnahme und Zeit (UTC), oder diese Zeile löschen',
    checkResult: 'Ergebnis und Zeit (UTC)',
    poolName: 'OutboundIpPoolName laut Nachrichtenablaufverfolgung',
    severity: 'A, B oder C',
    ticketNumber: 'Nummer der Supportanfrage bei Microsoft',
    signature: 'Name, Funktion, Telefon',
    nextUpdate: 'Zeit der nächsten Meldung, mit Zeitzone',
    helpdesk: 'wie der Helpdesk zu erreichen ist',
    workaround: 'anderer Weg, z. B. Telefon oder Kundenportal',
    hostName: 'Hostname der Adresse laut PTR-Eintrag',
    rootCause: 'was die unerwünschte Mail gesendet hat, z. B. ein Konto mit gestohlenem Kennwort',
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
    'recipient-admin': 'die Administratoren des Mailsystems des Empfängers',
  },

  kinds: {
    'microsoft-ticket': 'Supportanfrage an Microsoft',
    'recipient-postmaster': 'Brief an den Postmaster des Empfängers',
    'sender-note': 'Mitteilung an den Absender',
    'user-notice': 'Hinweis an die Benutzer',
    'own-admin': 'Mitteilung an die eigenen Administratoren',
    'list-request': 'Antrag auf Löschung bei der Liste',
    checklist: 'Checkliste für den Vorfall',
    scripts: 'Prüfungen in PowerShell',
  },

  meanings: {
    'address-unknown': 'Die Adresse gibt es nicht',
    'mailbox-full': 'Das Postfach ist voll',
    'too-large': 'Die Nachricht ist zu groß',
    blocklist: 'Die sendende Adresse steht auf einer Sperrliste',
    authentication: 'SPF, DKIM oder DMARC nicht bestanden',
    refused: 'Abgelehnt durch eine Regel auf Empfängerseite',
    'domain-unknown': 'Die Domäne ist nicht zu finden oder nimmt keine Mail an',
    unreachable: 'Der andere Server war nicht erreichbar',
    busy: 'Der andere Server bat um einen späteren Versuch',
    restricted: 'Der Absender ist eingeschränkt oder ein Sendelimit erreicht',
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
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-Id',
  },

  ticket: {
    titlePool: 'Ausgehende IP von Exchange Online durch {list} gesperrt',
    titleList: 'Ausgehende IP {ip} durch {list} gesperrt',
    titleOther: 'Mail nicht zugestellt: {meaning}',

    notMicrosoft: '**Microsoft kann das nicht beheben.** Wer es kann: {party}. Der passende Entwurf: {better}.',
    notMicrosoftKeep: 'Die Anfrage unten ist nur für den Fall, dass der Support trotzdem eine verlangt.',
    ifPersisting: '**Noch nicht.** Erst senden, wenn die Fehler nach den Prüfungen unten weitergehen.',
    afterCleanUp:
      '**Zuerst den eigenen Mandanten prüfen.** Der Support wird fragen, ob er zur Zeit der Ablehnung sauber war: erst die offenen Prüfungen unten erledigen, dann dies senden.',
    relayPool:
      '**Diese Adressen wurden als Relaypool veröffentlicht.** Er nimmt weitergeleitete Mail, deren Absenderdomäne keine akzeptierte Domäne des Mandanten ist und die beim Eingang SPF nicht bestanden hat. Das zuerst prüfen.',
    tooFew:
      '**Bisher: {reports}, {domains}, {times}.** Der Support verlangt mindestens drei Berichte zu verschiedenen Domänen und Zeiten: weitere hinzufügen, wenn es sie gibt.',
    incomplete:
      'Ohne Zeit, Absender, Empfänger, Adresse, Antwort oder Message-ID und deshalb schwer zu verfolgen: {files}.',
    unread: 'Nicht gelesen und deshalb nicht mitgezählt: {files}.',

    summary: 'Zusammenfassung',
    summaryPool:
      'Server von Empfängern lehnen Mail ab, die unser Mandant über Exchange Online sendet, weil die Adresse, von der sie kommt, auf der Sperrliste {list} steht. Die abgelehnten Adressen ({ips}) gehören zum gemeinsamen ausgehenden Pool von Microsoft: Wir wählen sie nicht aus, und ein Mandant kann ihre Löschung bei der Liste nicht beantragen.',
    summaryNotListed:
      'Server von Empfängern lehnen Mail ab, die unser Mandant über Exchange Online sendet, und nennen {list}. Die Antwort ist aber kein gültiger Eintrag: Die Liste gibt es nicht mehr, oder sie hat die Frage des empfangenden Servers abgewiesen.',
    summaryList: 'Server von Empfängern lehnen unsere Mail ab, weil die Adresse {ips} auf der Sperrliste {list} steht.',
    summaryOther: 'Mail unseres Mandanten wird nicht zugestellt. Bedeutung der Antworten: {meaning} ({code}).',
    tenant: 'Mandant: {id} ({domain}). Sendende Domänen: {domains}.',
    contact: 'Kontakt: {contact}.',

    request: 'Anliegen',
    escalate:
      'Bitte leiten Sie dies an das Team von Exchange Online weiter, das die ausgehenden Pools und ihre Reputation betreut. Der Support der ersten Stufe kann keine Adresse löschen lassen, und sender.office.com und delist@microsoft.com sind nicht für Microsofts eigene Adressen da.',
    confirm:
      'Bestätigen Sie für die Nachrichten unten, über welchen ausgehenden Pool sie gingen (normal, hohes Risiko oder Relay) und ob Mail unseres Mandanten zu dem Eintrag beigetragen hat. Ging eine Nachricht über den Pool mit hohem Risiko, teilen Sie uns mit, warum sie als Spam galt.',
    resolve:
      'Lassen Sie den Eintrag von {ips} bei {list} aufheben oder nehmen Sie die Adressen außer Betrieb, und halten Sie unsere Mail bis dahin von gelisteten Adressen fern.',
    escalateOther: 'Bitte leiten Sie dies an das Team für den Nachrichtenfluss von Exchange Online weiter.',
    explain:
      'Teilen Sie uns aus den Protokollen der Nachrichten unten mit, was {code} ausgelöst hat, auf welcher Seite, und ob unser Mandant etwas ändern muss.',
    correct: 'Liegt die Ursache im Dienst, beheben Sie sie; ist es ein bekannter Vorfall, nennen Sie uns seine Nummer.',
    status: 'Nennen Sie uns den Stand, die voraussichtliche Zeit der Behebung und die Zeit der nächsten Meldung.',

    impact: 'Auswirkung',
    scope: 'In den angehängten Berichten, Stand {now}: {messages}, {recipients}, {domains}, {senders}.',
    seen: 'Zuerst und zuletzt gesehen: {period}.',
    recipientDomains: 'Empfängerdomänen: {domains}.',
    senderList: 'Absender: {senders}.',
    total: 'Insgesamt: {total}.',
    users: 'Betroffene Benutzer: {users}.',
    business: 'Auswirkung auf den Betrieb: {impact}.',

    evidence: 'Belege',
    evidenceAll: 'Alle Zeiten sind UTC. Codes und Antworten stehen hier wie in den Berichten.',
    evidenceSome:
      'Alle Zeiten sind UTC. Codes und Antworten stehen hier wie in den Berichten. {n} von {all} Fehlern; alle stehen in `evidence.csv`.',
    answers: 'Die Antworten, nach Zeilen der Tabelle:',

    checks: 'Prüfungen',
    checkAnswer: 'Der ablehnende Server nennt die Liste und die Adresse.',
    checkAnswerWhy: 'Die Antworten nennen {list} und {ips}.',
    checkPool: 'Die abgelehnte Adresse gehört Microsoft, nicht uns.',
    checkPoolWhy: 'In den von Microsoft veröffentlichten ausgehenden Bereichen: {ips}.',
    checkDomains: 'Mehrere Empfängerdomänen sind betroffen, also ist es nicht die Regel eines einzelnen Empfängers.',
    checkSenders: 'Mehrere Absender sind betroffen, also ist es nicht ein einzelnes Postfach.',
    checkTimes: 'Es ist kein einmaliges Ereignis.',
    checkTimesWhy: 'Gesehen: {period}.',
    checkListed: 'Steht die Adresse jetzt auf der Liste? DNS-Abfrage {query}: {result}',
    checkTrace:
      'Nachrichtenablaufverfolgung der Nachrichten oben; Pool, über den sie gingen: {pool}. Beim Pool mit hohem Risiko ist ein Eintrag zu erwarten: dann fragen, warum die Nachrichten als Spam galten.',
    checkRestricted:
      'Kein eingeschränkter Benutzer oder Connector in unserem Mandanten (`Get-BlockedSenderAddress`, `Get-BlockedConnector`): {result}',
    checkCompromise:
      'Kein kompromittiertes Konto, keine ungewöhnliche Menge, keine unbekannte Weiterleitung, keine neu genehmigte Anwendung: {result}',
    checkAuthentication: 'SPF, DKIM und DMARC der sendenden Domänen werden bestanden: {result}',
    checkConnectors:
      'Die Nachrichten gingen direkt von Exchange Online ab, nicht durch einen Connector über einen anderen Server: {result}',
    checkHealth: 'Die Dienststatusseite im Admin Center nennt keinen Vorfall dazu: {result}',
    checkDiagnostic:
      'Microsofts eigene Diagnose für Unzustellbarkeitsberichte (https://aka.ms/PillarEmailNDR) sagt: {result}',

    measures: 'Getroffene Maßnahmen',

    attachments: 'Anhänge',
    attachReports: 'Die Berichte als Dateien, nicht weitergeleitet: {files}',
    attachEvidence: '`evidence.csv` mit allen Fehlern',
    attachTrace: 'Die Nachrichtenablaufverfolgung mit Details dieser Nachrichten, exportiert',

    where: 'Wo sie zu stellen ist (nicht Teil der Anfrage)',
    whereMenu:
      'https://admin.cloud.microsoft, angemeldet mit einer Administratorrolle: **Hilfe und Support** (unten rechts), das Problem beschreiben, **Support kontaktieren**. Wo das fehlt (21Vianet, manche Mandanten von Behörden): **Support > Neue Serviceanfrage**.',
    wherePaste: 'Titel und Text oben als Beschreibung einfügen. Anhänge kommen dazu, sobald die Anfrage offen ist.',
    whereSeverity: 'Schweregrad: {severity}. A nur, wenn der Betrieb steht und rund um die Uhr jemand erreichbar ist.',
    wherePartner: 'Bei einem Partner gekauft? Dann geht die Anfrage an den Partner, und er stellt sie bei Microsoft.',
  },

  letter: {
    to: '**An:** {to}',
    subject: '**Betreff:** {subject}',
    greeting: 'Guten Tag,',
    thanks: 'Vielen Dank und freundliche Grüße',
    signature: '{signature}',
  },

  postmaster: {
    title: 'Mail von {senders} an {domain} wird abgelehnt',
    titleCode: 'Mail von {senders} an {domain} wird abgelehnt ({code})',
    intro: 'Ihr Mailsystem nimmt Nachrichten nicht an, die unsere Benutzer an {domain} senden: {messages} ({period}).',
    evidence: 'Damit Sie sie in Ihren Protokollen finden:',
    ask: 'Worum wir Sie bitten',
    blocklistPool:
      'Die abgelehnten Adressen gehören zum gemeinsamen ausgehenden Pool von Microsoft, und {list} führt sie. Wir haben Microsoft gebeten, das zu lösen (Anfrage {ticket}); als Kunde können wir es nicht selbst. Könnten Sie unsere Mail bis dahin annehmen, und zwar nach unserer Domäne ({senders}) bei bestandenem SPF, DKIM und DMARC statt nach der Adresse? Eine Ausnahme für alle Adressen von Microsoft ließe die Mail von jedem herein.',
    blocklistOwn:
      'Wir wissen, dass {ips} auf {list} steht, und lassen die Adresse löschen. Könnten Sie bis dahin Mail unserer Domäne ({senders}) annehmen, solange sie SPF, DKIM und DMARC besteht?',
    blocklistError:
      'Ihr Server nennt {list}, doch nach allem, was wir sehen, ist das kein Eintrag: Die Liste gibt es nicht mehr, oder sie antwortet Ihrem Resolver nicht. Bitte prüfen Sie, wie Ihr Server die Antworten liest, oder fragen Sie die Liste nicht mehr ab.',
    authentication:
      'Ihr Server meldet, dass unsere Mail die Authentifizierung nicht besteht. Bitte nennen Sie uns die Prüfung (SPF, DKIM oder DMARC), die Domäne und die Adresse, damit wir es richten können.',
    refused:
      'Bitte nennen Sie uns die Regel, die diese Nachrichten abgelehnt hat, und was Sie von uns brauchen, um sie anzunehmen; oder machen Sie eine Ausnahme für unsere Domäne ({senders}), solange sie SPF, DKIM und DMARC besteht.',
    'address-unknown': 'Bitte sagen Sie uns, ob es diese Adressen gibt und wie die Personen heute zu erreichen sind.',
    'mailbox-full': 'Bitte sagen Sie den Inhabern dieser Postfächer, dass sie voll sind.',
    'too-large': 'Bitte nennen Sie uns die größte Nachricht, die Sie annehmen.',
    'domain-unknown':
      'Bitte prüfen Sie die MX- und Adresseinträge von {domain}: Unsere Server finden keinen, der Mail annimmt.',
    unreachable:
      'Bitte prüfen Sie, ob Ihr Server Verbindungen von unseren Adressen auf Port 25 annimmt und ob sein TLS-Zertifikat und seine DNS-Einträge in Ordnung sind.',
    busy: 'Bitte sagen Sie uns, was unsere Mail bei Ihnen bremst und was wir dagegen tun können.',
    delayed: 'Bitte sagen Sie uns, ob Ihr Server Mail zurückhält und wie lange noch.',
    restricted: 'Bitte sagen Sie uns, was diese Antwort Ihres Servers für uns bedeutet.',
    unclear: 'Bitte sagen Sie uns, was diese Antwort Ihres Servers für uns bedeutet.',
    offer: 'Die vollständigen Berichte und Kopfzeilen liegen für Sie bereit. So erreichen Sie uns: {contact}.',
  },

  sender: {
    title: 'Ihre Nachricht ist nicht angekommen: {subject}',
    titleUntitled: 'Ihre Nachricht ist nicht angekommen',
    intro: 'eine Ihrer Nachrichten wurde nicht zugestellt.',
    introMany: 'einige Ihrer Nachrichten wurden nicht zugestellt.',
    message: '{subject}, gesendet am {date}, an {recipients}',
    messageUndated: '{subject}, an {recipients}',
    untitled: 'Eine Nachricht',
    happened: {
      'address-unknown': 'Die Adresse gibt es nicht (mehr), oder sie enthält einen Tippfehler.',
      'mailbox-full': 'Das Postfach des Empfängers ist voll.',
      'too-large': 'Die Nachricht war zu groß, wahrscheinlich wegen der Anhänge.',
      blocklist:
        'Die andere Seite nimmt keine Mail von einem der Server an, über die unsere Mail hinausgeht. Mit Ihnen oder Ihrer Nachricht hat das nichts zu tun.',
      authentication:
        'Die andere Seite konnte nicht feststellen, dass die Nachricht wirklich von uns kommt. Das müssen wir richten, nicht Sie.',
      refused: 'Die andere Seite hat die Nachricht nach einer eigenen Regel abgelehnt.',
      'domain-unknown': 'Der Teil der Adresse nach dem @ ist im Internet nicht zu finden oder nimmt keine Mail an.',
      unreachable: 'Der Mailserver der anderen Seite war nicht erreichbar.',
      busy: 'Der Mailserver der anderen Seite bat um einen späteren Versuch.',
      restricted: 'Das Senden von Ihrem Konto wurde eingeschränkt.',
      delayed: 'Die Nachricht wartet noch. Unser Server versucht es von selbst weiter.',
      unclear: 'Die andere Seite hat die Nachricht ohne einen lesbaren Grund zurückgeschickt.',
    },
    todo: {
      'address-unknown':
        'Vergleichen Sie die Adresse Buchstabe für Buchstabe mit einer, die sicher stimmt, und nehmen Sie nicht den Vorschlag Ihres Mailprogramms. Oder fragen Sie am Telefon nach.',
      'mailbox-full': 'Sagen Sie es dem Empfänger auf anderem Weg, und senden Sie erneut, wenn wieder Platz ist.',
      'too-large': 'Senden Sie statt der Datei einen Link darauf.',
      blocklist:
        'Bitte senden Sie vorerst nicht erneut: Wir arbeiten daran und melden uns. Wenn es eilt, rufen Sie an.',
      authentication: 'Bitte warten Sie auf unsere Nachricht, bevor Sie erneut senden.',
      refused:
        'Bitten Sie den Empfänger auf anderem Weg, Sie durchzulassen oder seine IT zu fragen. Auch wir können dorthin schreiben.',
      'domain-unknown':
        'Prüfen Sie die Adresse nach dem @ auf Tippfehler, oder fragen Sie den Empfänger nach der richtigen.',
      unreachable: 'Versuchen Sie es morgen wieder. Wenn es eilt, rufen Sie an.',
      busy: 'Versuchen Sie es in einigen Stunden wieder. Wenn es eilt, rufen Sie an.',
      restricted: 'Bitte rufen Sie uns an, bevor Sie etwas senden: Vielleicht hat jemand anderes Ihr Konto benutzt.',
      delayed: 'Sie müssen nichts tun. Schlägt es am Ende fehl, bekommen Sie eine weitere Nachricht.',
      unclear: 'Bitte leiten Sie uns den Bericht als Anhang weiter.',
    },
    help: 'Fragen? {helpdesk}',
    details: 'Für den Helpdesk: {code}.',
  },

  notice: {
    title: 'Mail an einige externe Empfänger kommt zurück',
    titleDelayed: 'Mail an einige externe Empfänger verspätet sich',
    status: '**Stand {now}**',
    known: 'Nachrichten an {domains} werden zurzeit nicht zugestellt. Andere Mail läuft wie gewohnt.',
    since: 'Zuerst gesehen: {first}.',
    blocklistPool:
      'Die Ursache ist nicht Ihr Postfach und nicht Ihre Nachricht: Die Server der Empfänger lehnen einige Server von Microsoft ab, über die unsere Mail hinausgeht. Wir haben es Microsoft gemeldet (Anfrage {ticket}).',
    unexplained: 'Wir suchen die Ursache und melden, was wir finden.',
    ours: 'Wir kennen die Ursache und arbeiten daran.',
    theirs: 'Die Ursache liegt auf der Seite der Empfänger. Wir haben die Zuständigen dort informiert.',
    what: 'Was Sie tun können',
    wait: 'Senden Sie zurückgekommene Nachrichten erst wieder, wenn wir es sagen: Häufiges Senden macht es schlimmer.',
    private: 'Benutzen Sie für dienstliche Mail kein privates Konto.',
    channel: 'Wenn es eilt: {workaround}',
    report:
      'Kommt eine Nachricht an eine andere Organisation zurück, senden Sie uns den Bericht als Anhang: {helpdesk}',
    next: 'Nächste Meldung: {next}',
  },

  admin: {
    title: 'Mail von {senders} nicht zugestellt: {meaning}',
    intro: 'Fehlgeschlagen: {messages}, {recipients} ({period}). Empfängerdomänen: {domains}.',
    owner: 'Wer es beheben kann: {party}.',
    article: 'Artikel: {link}',
    todo: 'Was zu tun ist',
    todoFor: {
      'address-unknown':
        'Die Adresse dort berichtigen, wo sie gespeichert ist (Kontakte, Verteiler, Weiterleitungen, sendende Anwendung).',
      'mailbox-full':
        'Ist es ein eigenes Postfach: Platz schaffen oder ein Archiv geben. Sonst dem Absender Bescheid sagen.',
      'too-large':
        'Die Grenzen von Postfach, Connector und Nachrichtenflussregeln mit der Größe der Nachricht vergleichen.',
      blocklistPool:
        'Die Adresse gehört Microsoft: mit dem Entwurf dafür eine Supportanfrage stellen. Inzwischen nach einer eigenen Kompromittierung suchen: Der Support wird fragen.',
      blocklistOwn:
        'Herausfinden, wem die Adresse gehört. Ist es die eigene: finden und abstellen, was zum Eintrag geführt hat, dann die Liste bitten. Gehört sie einem Anbieter oder Gateway: diesen darum bitten.',
      blocklistError:
        'Auf der eigenen Seite ist nichts zu beheben: Der Server des Empfängers fragt eine Liste, die es nicht mehr gibt oder die ihm nicht antwortet. An dessen Postmaster schreiben.',
      authentication:
        'SPF, DKIM und DMARC der sendenden Domänen prüfen und jeden Dienst, der in ihrem Namen sendet. Das Feld Authentication-Results einer angekommenen Nachricht ansehen.',
      refused:
        'Die Antwort des Servers lesen: Es ist eine Regel der anderen Seite oder ein eigener Connector oder eine eigene Nachrichtenflussregel.',
      'domain-unknown':
        'Die Domäne auf Tippfehler prüfen, dazu ihren MX-Eintrag. Ist es eine eigene akzeptierte Domäne, ihren Typ und ihre Einträge prüfen.',
      unreachable:
        'Den benutzten Connector prüfen, sein Zertifikat und seinen Smarthost, dann den MX der anderen Seite.',
      busy: 'Die Warteschlange beobachten. Hält es an, auf der eigenen Seite nach ungewöhnlicher Menge suchen.',
      restricted:
        'Das Konto als kompromittiert behandeln, bis das Gegenteil feststeht: Sitzungen widerrufen, Kennwort zurücksetzen, Weiterleitungen und genehmigte Anwendungen prüfen. Erst danach unter „Eingeschränkte Entitäten“ freigeben.',
      delayed: 'Die Nachricht in der Nachrichtenablaufverfolgung suchen und herausfinden, worauf sie wartet.',
      unclear: 'Die Nachricht in der Nachrichtenablaufverfolgung suchen und die Details des Ereignisses Fail lesen.',
    },
    scripts: 'Die Befehle dafür stehen im Entwurf „{scripts}“.',
  },

  list: {
    title: 'Antrag auf Löschung von {ip}',
    ownOnly:
      '**Nur für eine eigene Adresse.** {ip} liegt nicht in den Bereichen, die Microsoft für Exchange Online veröffentlicht, doch damit gehört sie noch nicht Ihnen: Sie kann einem Anbieter oder Gateway gehören, der dann selbst fragen muss.',
    where: 'Wo zu fragen ist: {link}.',
    noRequest:
      '**{list} nimmt unseres Wissens keine Anträge an.** Die Ursache beheben; viele Einträge enden danach von selbst.',
    unknown: 'Wie {list} Anträge annimmt, ist hier nicht bekannt: auf der Seite der Liste nachsehen.',
    dead: '**{list} gibt es nicht mehr.** Stattdessen an die Postmaster der Empfänger schreiben: Ihre Server fragen die Liste noch.',
    first:
      'Erst die Ursache beheben, dann fragen: Eine Adresse, die bald wieder gelistet wird, ist schwerer zu löschen.',
    ask: 'Bitte löschen Sie {ip} von {list}.',
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
      mail: 'Mailadministrator',
      global: 'globaler Administrator',
      security: 'Sicherheit',
    },
    item: '{text} _({role})_',
    confirm: '1. Bestätigen',
    compromise: '2. Nach eigener Kompromittierung suchen',
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
      'Nachrichtenablaufverfolgung der letzten Tage mit Status Failed: Ist es mehr, als die Berichte zeigen? {result}',
    signIns: 'Anmeldungen der Absender von ungewöhnlichen Orten oder Anwendungen: {senders}',
    rules: 'Posteingangsregeln, Weiterleitungen von Postfächern und Nachrichtenflussregeln nach außen',
    apps: 'Anwendungen mit der Genehmigung, Mail zu senden',
    volume: 'Ungewöhnliche Menge ausgehender Mail, nach Absender; Grenzen der Richtlinie für ausgehenden Spam',
    contain:
      'Nur wenn eine gefunden wird: Konto sperren, Sitzungen widerrufen, Kennwort zurücksetzen, Regeln und Genehmigungen entfernen, dann unter „Eingeschränkte Entitäten“ freigeben',
    spf: 'SPF von {domains} enthält spf.protection.outlook.com und jeden anderen sendenden Dienst, mit höchstens zehn Abfragen',
    dkim: 'DKIM ist für jede sendende Domäne an, beide Selektoren stehen im DNS',
    dmarc: 'DMARC gibt es für jede sendende Domäne (mindestens p=none), und die Berichte werden gelesen',
    smtpAuth: 'SMTP AUTH ist für den Mandanten aus und nur für Postfächer an, die es brauchen',
    openTicket: 'Die Anfrage mit dem Entwurf und den Anhängen stellen; ihre Nummer notieren: {ticket}',
    noTicket: 'Keine Anfrage an Microsoft nötig',
    noTicketWhy: 'Wer es beheben kann: {party}.',
    escalation: 'Schon in der ersten Antwort um Eskalation bitten: Die erste Stufe kann keine Adresse löschen lassen',
    tellUsers: 'Hinweis an die Benutzer, mit der Zeit der nächsten Meldung',
    pause: 'Newsletter und andere Massenmail anhalten',
    allow:
      'Die Postmaster der Empfänger bitten, die eigene Domäne vorerst anzunehmen. Preis: jede Domäne einzeln, und es muss zurückgenommen werden',
    connector:
      'Ein Connector nur für die betroffenen Domänen über ein anderes Relay. Preis: Kosten und Einrichtung; SPF, DKIM und DMARC müssen übereinstimmen, sonst wird die Mail deswegen abgelehnt; es muss zurückgenommen werden',
    channel: 'Ein anderer Weg für das, was eilt. Preis: langsamer, und nicht alles darf dorthin',
    recheck: 'Die Liste alle paar Stunden neu fragen und die Zeit jeder Antwort notieren: {result}',
    chase: 'Zur zugesagten Zeit nach Stand und voraussichtlicher Behebung fragen',
    resend:
      'Erst wieder senden, wenn die Liste die Adresse nicht mehr nennt **und** eine Testnachricht in jeder Domäne angekommen ist; in kleinen Mengen, das Wichtigste zuerst',
    mistakes: [
      'Alles auf einmal neu senden: Es schlägt wieder fehl und sieht wie Spam aus.',
      'SPF, DKIM oder DMARC aufs Geratewohl ändern: Es hilft nicht gegen einen Eintrag und macht Funktionierendes kaputt.',
      'Pauschale Ausnahmen, auf der eigenen Seite oder bei den Empfängern.',
      'sender.office.com oder delist@microsoft.com für Adressen von Microsoft: Sie sind für andere da.',
      'Mehrere Anfragen zu einer Ursache.',
      'Alle Mail auf ein Relay umleiten, das nicht dafür eingerichtet ist.',
    ],
    undo: 'Connectors, Nachrichtenflussregeln und Ausnahmen dieser Tage sind zurückgenommen',
    testAll: 'Eine Testnachricht ist in jeder betroffenen Domäne angekommen: {domains}',
    closeTicket: 'Die Anfrage ist mit schriftlicher Ursache geschlossen',
    tellEnd: 'Benutzer und Postmaster wissen, dass es vorbei ist',
    timeline: 'Verlauf, Ursache und Verbesserungen sind aufgeschrieben',
    afterColumns: ['Was', 'Wie oft', 'Zeichen des Erfolgs'],
    afterRows: [
      ['DMARC-Berichte', 'wöchentlich', 'jede Quelle, die für Sie sendet, besteht'],
      ['Warnungen zu eingeschränkten Benutzern', 'am selben Tag', 'jede wird untersucht'],
      ['Weiterleitungen nach außen', 'monatlich', 'keine ist unbekannt'],
      ['Genehmigte Anwendungen', 'monatlich', 'keine ist unbekannt'],
      ['Postfächer mit SMTP AUTH', 'alle drei Monate', 'nur die auf Ihrer Liste'],
      [
        'Massenmail über einen eigenen Dienst auf einer eigenen Subdomäne',
        'jährlich',
        'nichts davon geht über Postfächer von Personen',
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
    detail: '{label}: {values}',
    ownerLine: 'Wer es beheben kann: {party}. {next}',
    unread: 'Nicht gelesen: {files}.',
    others: 'Kein Bericht über einen Fehler: {files}.',
  },
};
