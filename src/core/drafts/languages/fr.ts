import type { Words } from './words.ts';

/** No-break spaces stand before high punctuation and inside guillemets. */
export const fr: Words = {
  moment: '{date} à {time} UTC',
  firstDay: '1er',
  code: ' ({code})',
  more: 'et {n} autres',
  unknown: 'absent du rapport',
  period: { none: 'heure absente des rapports', once: '{first} UTC', range: 'de {first} à {last} UTC' },

  gaps: {
    tenantId: 'identifiant du locataire (tenant ID)',
    tenantDomain: 'domaine du locataire, par ex. contoso.onmicrosoft.com',
    contact: 'nom, téléphone, fuseau horaire et heures de disponibilité',
    businessImpact: 'conséquences, par ex. 40 clients sans confirmation de commande depuis 08:00 UTC',
    affectedUsers: 'nombre d’utilisateurs touchés',
    failedTotal: 'nombre de messages en échec sur 48 heures, d’après le suivi des messages',
    measures: 'mesure et heure UTC, par ex. lettre d’information à 3 000 adresses suspendue à 09:30 UTC',
    moreMeasures: 'autre mesure et heure UTC, ou supprimer cette ligne',
    checkResult: 'résultat et heure UTC',
    poolName: 'OutboundIpPoolName d’après le suivi des messages',
    severity: 'A, B ou C',
    ticketNumber: 'numéro de la demande de support Microsoft',
    signature: 'nom, fonction, téléphone',
    nextUpdate: 'heure du prochain point, avec le fuseau horaire',
    helpdesk: 'comment joindre l’assistance',
    workaround: 'autre moyen, par ex. le téléphone ou le portail client',
    hostName: 'nom d’hôte de l’adresse, d’après son enregistrement PTR',
    rootCause: 'ce qui a envoyé le courrier indésirable, par ex. un compte dont le mot de passe a été volé',
    fixed: 'ce qui a été fait et quand (UTC), par ex. compte bloqué à 09:10, sessions révoquées, file vidée',
  },

  counts: {
    messages: { one: '{n} message', many: '{n} de messages', other: '{n} messages' },
    recipients: { one: '{n} destinataire', many: '{n} de destinataires', other: '{n} destinataires' },
    domains: {
      one: '{n} domaine destinataire',
      many: '{n} de domaines destinataires',
      other: '{n} domaines destinataires',
    },
    senders: { one: '{n} expéditeur', many: '{n} d’expéditeurs', other: '{n} expéditeurs' },
    reports: { one: '{n} rapport', many: '{n} de rapports', other: '{n} rapports' },
    completeReports: { one: '{n} rapport complet', many: '{n} de rapports complets', other: '{n} rapports complets' },
    times: { one: '{n} heure', many: '{n} d’heures différentes', other: '{n} heures différentes' },
  },

  parties: {
    sender: 'l’expéditeur',
    'sender-admin': 'les administrateurs de l’organisation expéditrice',
    microsoft: 'Microsoft',
    recipient: 'le destinataire',
    'recipient-admin': 'les administrateurs de la messagerie du destinataire',
  },

  kinds: {
    'microsoft-ticket': 'demande de support Microsoft',
    'recipient-postmaster': 'lettre au postmaster du destinataire',
    'sender-note': 'mot à l’expéditeur',
    'user-notice': 'avis aux utilisateurs',
    'own-admin': 'note à ses propres administrateurs',
    'list-request': 'demande de retrait à la liste',
    checklist: 'liste de contrôle de l’incident',
    scripts: 'vérifications PowerShell',
  },

  meanings: {
    'address-unknown': 'L’adresse n’existe pas',
    'mailbox-full': 'La boîte aux lettres est pleine',
    'too-large': 'Le message est trop volumineux',
    blocklist: 'L’adresse d’envoi figure sur une liste de blocage',
    authentication: 'SPF, DKIM ou DMARC a échoué',
    refused: 'Refus par une règle du côté du destinataire',
    'domain-unknown': 'Le domaine est introuvable ou ne reçoit pas de courrier',
    unreachable: 'L’autre serveur est resté injoignable',
    busy: 'L’autre serveur demande de réessayer plus tard',
    restricted: 'L’expéditeur est restreint ou une limite d’envoi est atteinte',
    delayed: 'La remise est retardée',
    unclear: 'Autre échec',
  },

  columns: {
    time: 'UTC',
    sender: 'Expéditeur',
    recipient: 'Destinataire',
    ip: 'IP refusée',
    code: 'Code',
    server: 'Serveur qui refuse',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-Id',
  },

  ticket: {
    titlePool: 'IP sortante d’Exchange Online bloquée par {list}',
    titleList: 'IP sortante {ip} bloquée par {list}',
    titleOther: 'Courrier non remis : {meaning}',

    notMicrosoft:
      '**Ce n’est pas à Microsoft de corriger cela.** Qui le peut : {party}. Le brouillon adapté : {better}.',
    notMicrosoftKeep: 'La demande ci-dessous ne sert que si le support en réclame une malgré tout.',
    ifPersisting:
      '**Pas encore.** N’envoyez ceci que si les échecs continuent une fois les vérifications ci-dessous faites.',
    afterCleanUp:
      '**Vérifiez d’abord votre propre locataire.** Le support demandera s’il était sain au moment du refus : faites les vérifications ouvertes ci-dessous, puis envoyez ceci.',
    relayPool:
      '**Ces adresses ont été publiées comme pool de relais**, qui prend le courrier transféré ou relayé dont le domaine expéditeur n’est pas un domaine accepté du locataire et n’a pas passé SPF à l’entrée. Vérifiez cela d’abord.',
    tooFew:
      '**Jusqu’ici : {reports}, {domains}, {times}.** Le support demande au moins trois rapports, sur des domaines et à des heures différents : ajoutez-en si vous en avez.',
    incomplete:
      'Sans heure, expéditeur, destinataire, adresse, réponse ou Message-ID, donc difficiles à retrouver : {files}.',
    unread: 'Non lus, donc non comptés : {files}.',

    summary: 'Résumé',
    summaryPool:
      'Les serveurs des destinataires refusent le courrier que notre locataire envoie par Exchange Online, parce que l’adresse d’où il vient figure sur la liste de blocage {list}. Les adresses refusées ({ips}) font partie du pool sortant partagé de Microsoft : nous ne les choisissons pas, et un locataire ne peut pas demander leur retrait à la liste.',
    summaryNotListed:
      'Les serveurs des destinataires refusent le courrier que notre locataire envoie par Exchange Online et nomment {list}, mais la réponse n’est pas une inscription valable : la liste n’existe plus, ou elle a refusé la question du serveur du destinataire.',
    summaryList:
      'Les serveurs des destinataires refusent notre courrier parce que l’adresse {ips} figure sur la liste de blocage {list}.',
    summaryOther: 'Du courrier de notre locataire n’est pas remis. Sens des réponses : {meaning} ({code}).',
    tenant: 'Locataire : {id} ({domain}). Domaines expéditeurs : {domains}.',
    contact: 'Contact : {contact}.',

    request: 'Demande',
    escalate:
      'Merci de transmettre à l’équipe Exchange Online chargée des pools sortants et de leur réputation. Le support de premier niveau ne peut pas faire retirer une adresse, et sender.office.com comme delist@microsoft.com ne sont pas faits pour les adresses de Microsoft.',
    confirm:
      'Confirmer, pour les messages ci-dessous, par quel pool sortant ils sont partis (normal, à haut risque ou de relais), et si du courrier de notre locataire a contribué à l’inscription. Si un message est parti par le pool à haut risque, nous dire pourquoi il a été jugé indésirable.',
    resolve:
      'Faire lever l’inscription de {ips} auprès de {list} ou mettre ces adresses hors service, et tenir notre courrier à l’écart des adresses inscrites d’ici là.',
    escalateOther: 'Merci de transmettre à l’équipe chargée du flux de messagerie d’Exchange Online.',
    explain:
      'Nous dire, d’après les journaux des messages ci-dessous, ce qui a causé {code}, de quel côté, et si notre locataire doit changer quelque chose.',
    correct: 'Si la cause est dans le service, la corriger ; si c’est un incident connu, nous donner son numéro.',
    status: 'Nous donner l’état actuel, le délai prévu pour la correction et l’heure du prochain point.',

    impact: 'Conséquences',
    scope: 'Dans les rapports joints, au {now} : {messages}, {recipients}, {domains}, {senders}.',
    seen: 'Première et dernière fois : {period}.',
    recipientDomains: 'Domaines destinataires : {domains}.',
    senderList: 'Expéditeurs : {senders}.',
    total: 'En tout : {total}.',
    users: 'Utilisateurs touchés : {users}.',
    business: 'Conséquences pour l’activité : {impact}.',

    evidence: 'Preuves',
    evidenceAll: 'Toutes les heures sont en UTC. Les codes et les réponses sont tels qu’écrits dans les rapports.',
    evidenceSome:
      'Toutes les heures sont en UTC. Les codes et les réponses sont tels qu’écrits dans les rapports. {n} échecs sur {all} ; tous sont dans `evidence.csv`.',
    answers: 'Les réponses, par ligne du tableau :',

    checks: 'Vérifications',
    checkAnswer: 'Le serveur qui refuse nomme la liste et l’adresse.',
    checkAnswerWhy: 'Les réponses nomment {list} et {ips}.',
    checkPool: 'L’adresse refusée est à Microsoft, pas à nous.',
    checkPoolWhy: 'Dans les plages sortantes publiées par Microsoft : {ips}.',
    checkDomains: 'Plusieurs domaines destinataires sont touchés : ce n’est pas la règle d’un seul destinataire.',
    checkSenders: 'Plusieurs expéditeurs sont touchés : ce n’est pas une seule boîte aux lettres.',
    checkTimes: 'Ce n’est pas un événement isolé.',
    checkTimesWhy: 'Vu : {period}.',
    checkListed: 'L’adresse est-elle inscrite en ce moment ? Requête DNS {query} : {result}',
    checkTrace:
      'Suivi des messages ci-dessus ; pool d’où ils sont partis : {pool}. Depuis le pool à haut risque, une inscription est normale : demander alors pourquoi les messages ont été jugés indésirables.',
    checkRestricted:
      'Aucun utilisateur ni connecteur restreint dans notre locataire (`Get-BlockedSenderAddress`, `Get-BlockedConnector`) : {result}',
    checkCompromise:
      'Aucun compte compromis, volume inhabituel, transfert inconnu ni application autorisée récemment : {result}',
    checkAuthentication: 'SPF, DKIM et DMARC des domaines expéditeurs réussissent : {result}',
    checkConnectors:
      'Les messages sont partis directement d’Exchange Online, sans connecteur par un autre serveur : {result}',
    checkHealth: 'L’état des services du centre d’administration ne signale aucun incident à ce sujet : {result}',
    checkDiagnostic:
      'Le diagnostic de Microsoft pour les rapports de non-remise (https://aka.ms/PillarEmailNDR) dit : {result}',

    measures: 'Mesures prises',

    attachments: 'Pièces jointes',
    attachReports: 'Les rapports sous forme de fichiers, non transférés : {files}',
    attachEvidence: '`evidence.csv` avec tous les échecs',
    attachTrace: 'Le suivi détaillé de ces messages, exporté',

    where: 'Où l’ouvrir (hors de la demande)',
    whereMenu:
      'https://admin.cloud.microsoft, avec un rôle d’administrateur : **Aide et support** (en bas à droite), décrire le problème, **Contacter le support**. Là où cela manque (21Vianet, certains locataires publics) : **Support > Nouvelle demande de service**.',
    wherePaste:
      'Coller le titre et le texte ci-dessus comme description. Les pièces jointes s’ajoutent une fois la demande ouverte.',
    whereSeverity:
      'Gravité : {severity}. A seulement si l’activité est à l’arrêt et que quelqu’un est joignable jour et nuit.',
    wherePartner: 'Abonnement acheté à un partenaire ? La demande va au partenaire, qui l’ouvre chez Microsoft.',
  },

  letter: {
    to: '**À :** {to}',
    subject: '**Objet :** {subject}',
    greeting: 'Bonjour,',
    thanks: 'Merci d’avance et cordialement',
    signature: '{signature}',
  },

  postmaster: {
    title: 'Le courrier de {senders} vers {domain} est refusé',
    titleCode: 'Le courrier de {senders} vers {domain} est refusé ({code})',
    intro:
      'votre messagerie n’accepte pas les messages que nos utilisateurs envoient à {domain} : {messages} ({period}).',
    evidence: 'Pour les retrouver dans vos journaux :',
    ask: 'Ce que nous vous demandons',
    blocklistPool:
      'Les adresses refusées font partie du pool sortant partagé de Microsoft, et {list} les a inscrites. Nous avons demandé à Microsoft de régler cela (demande {ticket}) ; en tant que client, nous ne le pouvons pas nous-mêmes. Pourriez-vous accepter notre courrier d’ici là, d’après notre domaine ({senders}) et à condition que SPF, DKIM et DMARC réussissent, et non d’après l’adresse ? Une exception pour toutes les adresses de Microsoft laisserait entrer le courrier de tout le monde.',
    blocklistOwn:
      'Nous savons que {ips} figure sur {list} et faisons le nécessaire pour le retrait. Pourriez-vous accepter d’ici là le courrier de notre domaine ({senders}), tant que SPF, DKIM et DMARC réussissent ?',
    blocklistError:
      'Votre serveur nomme {list}, mais pour autant que nous puissions voir, ce n’est pas une inscription : la liste n’existe plus, ou elle refuse de répondre à votre résolveur. Merci de vérifier comment votre serveur lit ses réponses, ou de ne plus l’interroger.',
    authentication:
      'Votre serveur dit que notre courrier n’est pas authentifié. Merci de nous dire quel contrôle a échoué (SPF, DKIM ou DMARC), pour quel domaine et quelle adresse, afin que nous puissions corriger.',
    refused:
      'Merci de nous dire quelle règle a refusé ces messages et ce qu’il vous faut pour les accepter ; ou de faire une exception pour notre domaine ({senders}) tant que SPF, DKIM et DMARC réussissent.',
    'address-unknown': 'Merci de nous dire si ces adresses existent et comment joindre ces personnes aujourd’hui.',
    'mailbox-full': 'Merci d’avertir les titulaires de ces boîtes aux lettres qu’elles sont pleines.',
    'too-large': 'Merci de nous indiquer la taille maximale que vous acceptez.',
    'domain-unknown':
      'Merci de vérifier les enregistrements MX et d’adresse de {domain} : nos serveurs n’en trouvent aucun qui reçoive du courrier.',
    unreachable:
      'Merci de vérifier que votre serveur accepte les connexions de nos adresses sur le port 25, et que son certificat TLS et ses enregistrements DNS sont en ordre.',
    busy: 'Merci de nous dire ce qui ralentit notre courrier chez vous, et ce que nous pouvons y faire.',
    delayed: 'Merci de nous dire si votre serveur retient du courrier, et pour combien de temps.',
    restricted: 'Merci de nous dire ce que cette réponse de votre serveur signifie pour nous.',
    unclear: 'Merci de nous dire ce que cette réponse de votre serveur signifie pour nous.',
    offer: 'Les rapports complets et les en-têtes sont à votre disposition. Pour nous joindre : {contact}.',
  },

  sender: {
    title: 'Votre message n’est pas arrivé : {subject}',
    titleUntitled: 'Votre message n’est pas arrivé',
    intro: 'l’un de vos messages n’a pas été remis.',
    introMany: 'certains de vos messages n’ont pas été remis.',
    message: '{subject}, envoyé le {date}, à {recipients}',
    messageUndated: '{subject}, à {recipients}',
    untitled: 'Un message',
    happened: {
      'address-unknown': 'L’adresse n’existe pas (ou plus), ou contient une faute de frappe.',
      'mailbox-full': 'La boîte aux lettres du destinataire est pleine.',
      'too-large': 'Le message était trop volumineux, sans doute à cause des pièces jointes.',
      blocklist:
        'L’autre côté n’accepte pas le courrier d’un des serveurs par lesquels part le nôtre. Cela n’a rien à voir avec vous ni avec votre message.',
      authentication:
        'L’autre côté n’a pas pu vérifier que le message vient bien de nous. C’est à nous de corriger cela, pas à vous.',
      refused: 'L’autre côté a refusé le message d’après une règle à lui.',
      'domain-unknown': 'La partie de l’adresse après le @ est introuvable sur Internet, ou ne reçoit pas de courrier.',
      unreachable: 'Le serveur de messagerie de l’autre côté était injoignable.',
      busy: 'Le serveur de messagerie de l’autre côté a demandé de réessayer plus tard.',
      restricted: 'L’envoi depuis votre compte a été restreint.',
      delayed: 'Le message attend encore. Notre serveur réessaie de lui-même.',
      unclear: 'L’autre côté a renvoyé le message sans motif que nous puissions lire.',
    },
    todo: {
      'address-unknown':
        'Comparez l’adresse lettre par lettre avec une autre dont vous êtes sûr, sans la prendre dans les suggestions de votre logiciel. Ou demandez-la par téléphone.',
      'mailbox-full':
        'Prévenez le destinataire par un autre moyen, et renvoyez le message quand il y aura de la place.',
      'too-large': 'Envoyez un lien vers le fichier au lieu du fichier.',
      blocklist:
        'Merci de ne pas le renvoyer pour le moment : nous nous en occupons et vous préviendrons. En cas d’urgence, téléphonez.',
      authentication: 'Merci d’attendre de nos nouvelles avant de le renvoyer.',
      refused:
        'Demandez au destinataire, par un autre moyen, de vous laisser passer ou d’en parler à son service informatique. Nous pouvons aussi leur écrire.',
      'domain-unknown': 'Vérifiez l’adresse après le @, ou demandez la bonne au destinataire.',
      unreachable: 'Réessayez demain. En cas d’urgence, téléphonez.',
      busy: 'Réessayez dans quelques heures. En cas d’urgence, téléphonez.',
      restricted:
        'Merci de nous appeler avant tout autre envoi : quelqu’un d’autre s’est peut-être servi de votre compte.',
      delayed: 'Il n’y a rien à faire. Vous recevrez un autre message en cas d’échec définitif.',
      unclear: 'Merci de nous transférer le rapport en pièce jointe.',
    },
    help: 'Des questions ? {helpdesk}',
    details: 'Pour l’assistance : {code}.',
  },

  notice: {
    title: 'Des messages vers certains destinataires externes sont refusés',
    titleDelayed: 'Des messages vers certains destinataires externes ont du retard',
    status: '**Situation au {now}**',
    known:
      'Les messages vers {domains} ne sont pas remis en ce moment. Le reste du courrier fonctionne comme d’habitude.',
    since: 'Premier cas : {first}.',
    blocklistPool:
      'La cause n’est ni votre boîte aux lettres ni votre message : les serveurs des destinataires refusent certains serveurs de Microsoft par lesquels part notre courrier. Nous l’avons signalé à Microsoft (demande {ticket}).',
    unexplained: 'Nous cherchons la cause et vous dirons ce que nous trouvons.',
    ours: 'Nous connaissons la cause et nous en occupons.',
    theirs: 'La cause est du côté des destinataires. Nous avons prévenu les responsables.',
    what: 'Ce que vous pouvez faire',
    wait: 'Ne renvoyez pas les messages revenus avant notre signal : les envois répétés aggravent la situation.',
    private: 'N’utilisez pas de messagerie privée pour le courrier de l’entreprise.',
    channel: 'En cas d’urgence : {workaround}',
    report: 'Si un message vers une autre organisation revient, envoyez-nous le rapport en pièce jointe : {helpdesk}',
    next: 'Prochain point : {next}',
  },

  admin: {
    title: 'Courrier de {senders} non remis : {meaning}',
    intro: 'En échec : {messages}, {recipients} ({period}). Domaines destinataires : {domains}.',
    owner: 'Qui peut corriger : {party}.',
    article: 'Article : {link}',
    todo: 'Que faire',
    todoFor: {
      'address-unknown':
        'Corriger l’adresse là où elle est enregistrée (contacts, groupes de distribution, transferts, application qui envoie).',
      'mailbox-full': 'Si la boîte est à vous : faire de la place ou activer l’archive. Sinon, prévenir l’expéditeur.',
      'too-large': 'Comparer les limites de la boîte, du connecteur et des règles de flux avec la taille du message.',
      blocklistPool:
        'L’adresse est à Microsoft : ouvrir une demande de support avec le brouillon prévu. Chercher entre-temps une compromission chez soi : le support posera la question.',
      blocklistOwn:
        'Trouver à qui est l’adresse. Si elle est à vous : trouver et arrêter ce qui l’a fait inscrire, puis s’adresser à la liste. Si elle est à un fournisseur ou à une passerelle : le leur demander.',
      blocklistError:
        'Rien à corriger de votre côté : le serveur du destinataire interroge une liste qui n’existe plus ou qui refuse de lui répondre. Écrire à son postmaster.',
      authentication:
        'Vérifier SPF, DKIM et DMARC des domaines expéditeurs, et chaque service qui envoie en leur nom. Regarder le champ Authentication-Results d’un message bien arrivé.',
      refused:
        'Lire la réponse du serveur : c’est une règle de l’autre côté, ou l’un de vos connecteurs ou règles de flux.',
      'domain-unknown':
        'Vérifier l’orthographe du domaine et son enregistrement MX. Si c’est un de vos domaines acceptés, vérifier son type et ses enregistrements.',
      unreachable:
        'Vérifier le connecteur emprunté, son certificat et son hôte intelligent, puis le MX de l’autre côté.',
      busy: 'Surveiller la file. Si cela dure, chercher un volume inhabituel de votre côté.',
      restricted:
        'Tenir le compte pour compromis jusqu’à preuve du contraire : révoquer les sessions, changer le mot de passe, vérifier les transferts et les applications autorisées. Ne le libérer qu’ensuite sous Entités restreintes.',
      delayed: 'Chercher le message dans le suivi des messages ; trouver ce qu’il attend.',
      unclear: 'Chercher le message dans le suivi des messages et lire les détails de l’événement Fail.',
    },
    scripts: 'Les commandes sont dans le brouillon « {scripts} ».',
  },

  list: {
    title: 'Demande de retrait de {ip}',
    ownOnly:
      '**Seulement pour une adresse à vous.** {ip} n’est pas dans les plages que Microsoft publie pour Exchange Online, mais cela ne la rend pas vôtre : elle peut être à un fournisseur ou à une passerelle, à qui il revient alors de demander.',
    where: 'Où demander : {link}.',
    noRequest:
      '**{list} n’accepte pas de demande de retrait, à notre connaissance.** Corriger la cause ; beaucoup d’inscriptions prennent fin d’elles-mêmes ensuite.',
    unknown: 'On ne sait pas ici comment {list} reçoit les demandes : voir sa propre page.',
    dead: '**{list} n’existe plus.** Écrire plutôt aux postmasters des destinataires : leurs serveurs l’interrogent encore.',
    first: 'Corriger la cause avant de demander : une adresse vite réinscrite est plus difficile à faire retirer.',
    ask: 'Merci de retirer {ip} de {list}.',
    address: 'Adresse : {ip}, nom d’hôte {host}. Elle est à nous et j’en suis responsable.',
    domain: 'Domaine : {ip}. Il est à nous et j’en suis responsable.',
    seen: 'Refus dus à la liste : {messages} ({period}).',
    cause: 'Cause : {cause}.',
    fixed: 'Correction : {fixed}.',
    contact: 'Contact : {contact}.',
  },

  checklist: {
    title: 'Liste de contrôle de l’incident : {meaning}',
    state: 'Au {now} : {messages}, {recipients}, {domains}, {senders}.',
    roles: {
      helpdesk: 'assistance',
      mail: 'administrateur de messagerie',
      global: 'administrateur général',
      security: 'sécurité',
    },
    item: '{text} _({role})_',
    confirm: '1. Confirmer',
    compromise: '2. Chercher une compromission chez soi',
    authenticate: '3. Authentifier',
    ticket: '4. Ouvrir la demande',
    mitigate: '5. Atténuer',
    followUp: '6. Suivre',
    avoid: 'Erreurs à éviter',
    end: 'Fin de l’incident',
    after: 'Ensuite',

    collect: 'Au moins trois rapports complets, sur des domaines et à des heures différents, sous forme de fichiers',
    collectWhy: 'Il y en a : {reports}.',
    traceFails:
      'Suivi des messages des derniers jours avec l’état Failed : y en a-t-il plus que dans les rapports ? {result}',
    signIns: 'Connexions des expéditeurs depuis des lieux ou des applications inhabituels : {senders}',
    rules: 'Règles de boîte de réception, transferts de boîte et règles de flux qui envoient vers l’extérieur',
    apps: 'Applications autorisées à envoyer du courrier',
    volume: 'Volume sortant inhabituel, par expéditeur ; limites de la stratégie de courrier indésirable sortant',
    contain:
      'Seulement si l’on en trouve une : bloquer le compte, révoquer les sessions, changer le mot de passe, retirer règles et autorisations, puis le libérer sous Entités restreintes',
    spf: 'Le SPF de {domains} inclut spf.protection.outlook.com et tout autre service qui envoie, avec dix requêtes au plus',
    dkim: 'DKIM est actif pour chaque domaine expéditeur, les deux sélecteurs sont dans le DNS',
    dmarc: 'DMARC existe pour chaque domaine expéditeur (au moins p=none), et ses rapports sont lus',
    smtpAuth: 'SMTP AUTH est désactivé pour le locataire, actif seulement pour les boîtes qui en ont besoin',
    openTicket: 'Ouvrir la demande avec le brouillon et ses pièces jointes ; noter son numéro : {ticket}',
    noTicket: 'Aucune demande à Microsoft n’est nécessaire',
    noTicketWhy: 'Qui peut corriger : {party}.',
    escalation: 'Demander l’escalade dès la première réponse : le premier niveau ne peut pas faire retirer une adresse',
    tellUsers: 'Avis aux utilisateurs, avec l’heure du prochain point',
    pause: 'Suspendre les lettres d’information et autres envois en nombre',
    allow:
      'Demander aux postmasters des destinataires d’accepter votre domaine pour l’instant. Prix : domaine par domaine, et il faudra l’annuler',
    connector:
      'Un connecteur pour les seuls domaines touchés, par un autre relais. Prix : coût et mise en place ; SPF, DKIM et DMARC doivent rester alignés, sinon le courrier est refusé pour cela ; il faudra l’annuler',
    channel: 'Un autre moyen pour ce qui presse. Prix : plus lent, et tout ne peut pas y passer',
    recheck: 'Interroger la liste toutes les quelques heures et noter l’heure de chaque réponse : {result}',
    chase: 'Demander l’état et le délai à l’heure promise',
    resend:
      'Ne renvoyer que lorsque la liste ne nomme plus l’adresse **et** qu’un message d’essai est arrivé dans chaque domaine ; par petits lots, l’essentiel d’abord',
    mistakes: [
      'Tout renvoyer en masse : cela échoue encore et ressemble à du courrier indésirable.',
      'Changer SPF, DKIM ou DMARC au hasard : cela n’aide pas contre une inscription, et casse ce qui marche.',
      'Des exceptions générales, chez vous ou chez les destinataires.',
      'sender.office.com ou delist@microsoft.com pour les adresses de Microsoft : ils servent à d’autres.',
      'Plusieurs demandes pour une même cause.',
      'Basculer tout le courrier vers un relais qui n’y est pas préparé.',
    ],
    undo: 'Les connecteurs, règles de flux et exceptions de ces jours sont annulés',
    testAll: 'Un message d’essai est arrivé dans chaque domaine touché : {domains}',
    closeTicket: 'La demande est close, avec la cause par écrit',
    tellEnd: 'Les utilisateurs et les postmasters savent que c’est fini',
    timeline: 'La chronologie, la cause et les améliorations sont consignées',
    afterColumns: ['Quoi', 'À quelle fréquence', 'Signe de réussite'],
    afterRows: [
      ['Rapports DMARC', 'chaque semaine', 'chaque source qui envoie pour vous réussit'],
      ['Alertes d’utilisateurs restreints', 'le jour même', 'chacune est examinée'],
      ['Transferts vers l’extérieur', 'chaque mois', 'aucun n’est inconnu'],
      ['Applications autorisées', 'chaque mois', 'aucune n’est inconnue'],
      ['Boîtes avec SMTP AUTH', 'tous les trois mois', 'seulement celles de votre liste'],
      [
        'Envois en nombre par un service à part, sur un sous-domaine à part',
        'chaque année',
        'aucun ne part des boîtes des personnes',
      ],
    ],
  },

  scripts: {
    title: 'Vérifications en PowerShell',
  },

  summary: {
    title: 'Résumé : {reports}',
    overall: '{messages}, {recipients}, {domains}, {senders} ({period}).',
    nothing: 'Aucun rapport d’échec de remise.',
    columns: {
      meaning: 'Cause',
      owner: 'Qui peut corriger',
      failures: 'Échecs',
      messages: 'Messages',
      recipients: 'Destinataires',
      domains: 'Domaines',
      senders: 'Expéditeurs',
      codes: 'Codes',
      ips: 'IP refusées',
      first: 'Premier (UTC)',
      last: 'Dernier (UTC)',
      next: 'Suite',
    },
    next: 'Suite : {next}.',
    detail: '{label} : {values}',
    ownerLine: 'Qui peut corriger : {party}. {next}',
    unread: 'Non lus : {files}.',
    others: 'Sans rapport d’échec : {files}.',
  },
};
