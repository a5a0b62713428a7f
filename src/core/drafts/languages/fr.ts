import type { Words } from './words.ts';

/** No-break spaces stand before high punctuation and inside guillemets. */
export const fr: Words = {
  moment: '{date} à {time} UTC',
  firstDay: '1er',
  code: ' ({code})',
  pair: '{label} : {value}',
  more: { one: '{n} autre', other: '{n} autres' },
  unknown: 'absent du rapport',
  period: { none: 'heure absente des rapports', once: '{first} UTC', range: 'de {first} à {last} UTC' },

  gaps: {
    tenantId: 'identifiant du locataire (tenant ID)',
    tenantDomain: 'domaine du locataire, par ex. contoso.onmicrosoft.com',
    contact: 'nom, téléphone, fuseau horaire et plages de disponibilité',
    businessImpact: 'impact, par ex. 40 clients sans confirmation de commande depuis 08:00 UTC',
    affectedUsers: 'nombre d’utilisateurs touchés',
    failedTotal:
      'messages en échec sur le total vers ces domaines en 48 heures, d’après le suivi des messages, par ex. 38 sur 410',
    ongoing: 'oui ou non, et heure UTC du dernier échec dans le suivi des messages',
    measures: 'mesure et heure UTC, par ex. newsletter à 3 000 adresses suspendue à 09:30 UTC',
    moreMeasures: 'autre mesure et heure UTC, ou supprimer cette ligne',
    checkResult: 'résultat et heure UTC',
    poolName: 'OutboundIpPoolName, d’après le suivi des messages',
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
    times: { one: '{n} horaire', many: '{n} d’horaires différents', other: '{n} horaires différents' },
  },

  parties: {
    sender: 'l’expéditeur',
    'sender-admin': 'les administrateurs de l’organisation expéditrice',
    microsoft: 'Microsoft',
    recipient: 'le destinataire',
    'recipient-admin': 'les administrateurs de la messagerie du destinataire',
  },

  sides: { sender: 'côté expéditeur', recipient: 'côté destinataire' },

  kinds: {
    'microsoft-ticket': 'demande de support Microsoft',
    'recipient-postmaster': 'message au postmaster du destinataire',
    'sender-note': 'note à l’expéditeur',
    'user-notice': 'avis aux utilisateurs',
    'own-admin': 'note à vos propres administrateurs',
    'list-request': 'demande de retrait à la liste',
    checklist: 'liste de contrôle de l’incident',
    scripts: 'vérifications en PowerShell',
  },

  meanings: {
    'address-unknown': 'L’adresse n’existe pas',
    'mailbox-full': 'La boîte aux lettres est pleine',
    'too-large': 'Le message est trop volumineux',
    blocklist: 'L’IP ou le domaine d’envoi figure sur une liste de blocage',
    authentication: 'SPF, DKIM ou DMARC a échoué',
    refused: 'Refusé par une règle',
    'domain-unknown': 'Le domaine est introuvable ou ne reçoit pas de courrier',
    unreachable: 'Le serveur distant est injoignable',
    busy: 'Le serveur distant demande de réessayer plus tard',
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
    tried: 'Dernier serveur contacté',
    answeredBy: 'Réponse de',
    reporter: 'Serveur de génération',
    sent: 'Envoyé',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-Id',
  },

  ticket: {
    titlePool: 'IP sortante d’Exchange Online bloquée par {list}',
    titleList: 'IP sortante {ip} bloquée par {list}',
    titleOther: 'Messages non remis : {meaning}',
    titleDelayed: 'Messages retardés : {meaning}',

    notMicrosoft:
      '**Ce n’est pas à Microsoft de corriger cela.** Qui le peut : {party}. Le brouillon adapté : {better}.',
    notMicrosoftKeep: 'La demande ci-dessous ne sert que si le support en demande une malgré tout.',
    ifPersisting:
      '**Pas encore.** N’envoyez ceci que si les échecs continuent une fois les vérifications ci-dessous faites.',
    afterCleanUp:
      '**Vérifiez d’abord votre propre locataire.** Le support demandera s’il était sain au moment du refus : faites les vérifications encore ouvertes ci-dessous, puis envoyez ceci.',
    relayPool:
      '**Dans la plage que Microsoft donnait en 2023 pour son pool de relais (relay pool) : {ips}.** Par ce pool partent les messages transférés ou relayés dont le domaine expéditeur n’est pas un domaine accepté du locataire et qui n’ont pas passé SPF à l’arrivée. Vérifiez cela d’abord.',
    tooFew:
      '**Jusqu’ici : {reports}, {domains}, {times}.** Le support demande au moins trois rapports, sur des domaines différents et à des heures différentes : ajoutez-en si vous en avez.',
    incomplete:
      'Sans heure, expéditeur, destinataire, adresse, réponse ou Message-ID, donc difficiles à retrouver : {files}.',
    unread: 'Non lus, donc non comptés : {files}.',

    summary: 'Résumé',
    summaryPool:
      'Les serveurs des destinataires refusent le courrier que notre locataire envoie par Exchange Online, parce que l’adresse d’où il vient figure sur la liste de blocage {list}. Ce qui est refusé ({ips}) fait partie du pool sortant partagé de Microsoft : nous ne choisissons pas l’adresse, et un locataire ne peut pas en demander le retrait à la liste.',
    summaryNotListed:
      'Les serveurs des destinataires refusent le courrier que notre locataire envoie par Exchange Online et citent {list}, mais la réponse n’est pas une inscription valable : la liste n’existe plus, ou elle a refusé de répondre au serveur du destinataire.',
    summaryList:
      'Les serveurs des destinataires refusent notre courrier parce que la liste de blocage {list} contient {ips}.',
    summaryOther: 'Des messages de notre locataire ne sont pas remis. Sens des réponses : {meaning} ({code}).',
    summaryDelayed: 'Des messages de notre locataire sont retardés. Sens des réponses : {meaning} ({code}).',
    tenant: 'Locataire : {id} ({domain}). Domaines expéditeurs : {domains}.',
    contact: 'Contact : {contact}.',

    request: 'Demande',
    escalate:
      'Merci d’escalader cette demande à l’équipe Exchange Online chargée des pools sortants et de leur réputation. Le support de premier niveau ne peut pas faire retirer une adresse, et ni sender.office.com ni delist@microsoft.com ne sont prévus pour les adresses de Microsoft.',
    confirm:
      'Confirmer par quel pool sortant sont partis les messages ci-dessous (normal, pool de remise à haut risque ou pool de relais), et si du courrier de notre locataire a contribué à l’inscription. Si l’un d’eux est parti par le pool de remise à haut risque, nous dire pourquoi il a été jugé indésirable.',
    resolve:
      'Faire lever l’inscription de {ips} auprès de {list}, ou mettre hors service ce qui y est inscrit ; d’ici là, ne plus faire partir notre courrier d’adresses inscrites.',
    escalateOther: 'Merci d’escalader cette demande à l’équipe chargée du flux de messagerie d’Exchange Online.',
    explain:
      'Nous dire, d’après les journaux des messages ci-dessous, ce qui a causé {code}, de quel côté, et si nous devons changer quelque chose dans notre locataire.',
    correct: 'Si la cause est dans le service, la corriger ; si c’est un incident connu, nous donner son numéro.',
    status: 'Nous donner l’état actuel, le délai prévu pour la correction et l’heure du prochain point.',

    impact: 'Impact',
    scope: 'Dans les rapports joints, au {now} : {messages}, {recipients}, {domains}, {senders}.',
    seen: 'Période observée : {period}.',
    recipientDomains: 'Domaines destinataires : {domains}.',
    senderList: 'Expéditeurs : {senders}.',
    total: 'En tout : {total}.',
    ongoing: 'Échecs en cours : {ongoing}.',
    users: 'Utilisateurs touchés : {users}.',
    business: 'Impact sur l’activité : {impact}.',

    evidence: 'Éléments de preuve',
    evidenceAll: 'Toutes les heures sont en UTC. Les codes et les réponses sont tels qu’écrits dans les rapports.',
    evidenceSome:
      'Toutes les heures sont en UTC. Les codes et les réponses sont tels qu’écrits dans les rapports. {n} échecs sur {all} ; tous sont dans `evidence.csv`.',
    answers: 'Les réponses, par ligne du tableau :',

    checks: 'Vérifications',
    checkAnswer: 'Le serveur qui refuse cite la liste et l’adresse.',
    checkAnswerWhy: 'Les réponses citent {list}, pour {ips}.',
    checkOwnList: 'Le serveur qui refuse dit que l’adresse est sur sa propre liste.',
    checkOwnListWhy: 'Les réponses le disent de {ips}.',
    checkPool: 'L’adresse refusée appartient à Microsoft, pas à nous.',
    checkPoolWhy: 'Dans les plages sortantes publiées par Microsoft : {ips}.',
    checkRelayPoolWhy: 'Dans la plage que Microsoft donnait en 2023 pour son pool de relais (relay pool) : {ips}.',
    checkDomains: 'Plusieurs domaines destinataires sont touchés : ce n’est pas la règle d’un seul destinataire.',
    checkSenders: 'Plusieurs expéditeurs sont touchés : ce n’est pas une seule boîte aux lettres.',
    checkTimes: 'Ce n’est pas un événement isolé.',
    checkTimesWhy: 'Observé : {period}.',
    checkListed: 'L’adresse est-elle inscrite en ce moment ? Requête DNS {query} : {result}',
    checkTrace: 'Suivi des messages ci-dessus ; pool par lequel ils sont partis : {pool}.',
    checkTraceListed:
      'Suivi des messages ci-dessus ; pool par lequel ils sont partis : {pool}. Pour le pool de remise à haut risque, il faut s’attendre à une inscription : demander alors pourquoi les messages ont été jugés indésirables.',
    checkRestricted:
      'Aucun utilisateur ni connecteur restreint dans notre locataire (`Get-BlockedSenderAddress`, `Get-BlockedConnector`) : {result}',
    checkCompromise:
      'Ni compte compromis, ni volume inhabituel, ni règle de transfert inconnue, ni application récemment autorisée : {result}',
    checkAuthentication: 'SPF, DKIM et DMARC des domaines expéditeurs sont conformes : {result}',
    checkConnectors:
      'Les messages sont partis directement d’Exchange Online, sans connecteur vers un autre serveur : {result}',
    checkHealth:
      'L’état d’intégrité du service (Service health) du centre d’administration ne signale aucun incident à ce sujet : {result}',
    checkDiagnostic:
      'Le diagnostic de Microsoft pour les rapports de non-remise (https://aka.ms/PillarEmailNDR) indique : {result}',

    measures: 'Mesures prises',

    attachments: 'Pièces jointes',
    attachReports: 'Les rapports sous forme de fichiers joints, et non transférés : {files}',
    attachEvidence: '`evidence.csv` avec tous les échecs, écrit par « Exporter les preuves… » de NDR Lens',
    attachTrace: 'Le suivi détaillé de ces messages, exporté',

    where: 'Où l’ouvrir (hors de la demande)',
    whereMenu:
      'https://admin.cloud.microsoft, avec un rôle d’administrateur : **Aide et support** (Help & support, en bas à droite), décrire le problème, **Contacter le support** (Contact support). Là où cela manque (21Vianet, certains locataires du secteur public) : **Support > Nouvelle demande de service** (New service request).',
    wherePaste:
      'Coller le titre, puis le texte ci-dessus comme description. Les pièces jointes s’ajoutent une fois la demande ouverte.',
    whereSeverity:
      'Gravité : {severity}. A seulement si l’activité est à l’arrêt et que quelqu’un est joignable jour et nuit.',
    wherePartner: 'Abonnement acheté à un partenaire ? La demande va au partenaire, qui l’ouvre chez Microsoft.',
  },

  letter: {
    to: '**À :** {to}',
    subject: '**Objet :** {subject}',
    greeting: 'Bonjour,',
    thanks: 'Merci d’avance. Cordialement,',
    signature: '{signature}',
  },

  postmaster: {
    title: 'Messages de {senders} vers {domain} non remis',
    titleCode: 'Messages de {senders} vers {domain} non remis ({code})',
    intro:
      'Nous n’arrivons pas à remettre les messages que nos utilisateurs envoient à {domain} : {messages} ({period}).',
    evidence: 'Pour les retrouver dans vos journaux :',
    ask: 'Ce que nous vous demandons',
    blocklistPool:
      'Votre serveur se fie à {list}, où figurent des adresses du pool sortant partagé de Microsoft ({ips}). Nous avons demandé à Microsoft de régler cela (demande {ticket}) ; en tant que client, nous ne pouvons pas le faire nous-mêmes. Pourriez-vous d’ici là accepter notre courrier d’après notre domaine ({senders}), à condition qu’il passe SPF, DKIM et DMARC, et non d’après l’adresse ? Une exception pour toutes les adresses de Microsoft laisserait entrer le courrier de n’importe qui.',
    blocklistOwn:
      'Nous savons que la liste {list} contient {ips} et faisons le nécessaire pour le retrait. Pourriez-vous accepter d’ici là le courrier de notre domaine ({senders}), à condition qu’il passe SPF, DKIM et DMARC ?',
    blocklistError:
      'Votre serveur cite {list}, mais pour autant que nous puissions en juger, il ne s’agit pas d’une inscription : la liste n’existe plus, ou elle refuse de répondre à votre résolveur. Merci de vérifier comment votre serveur lit ses réponses, ou de ne plus l’interroger.',
    authentication:
      'Votre serveur indique que notre courrier n’est pas authentifié. Merci de nous dire quel contrôle a échoué (SPF, DKIM ou DMARC), pour quel domaine et quelle adresse, afin que nous puissions corriger.',
    refused:
      'Merci de nous dire quelle règle a refusé ces messages et ce qu’il vous faut pour les accepter ; ou de faire une exception pour notre domaine ({senders}), à condition qu’il passe SPF, DKIM et DMARC.',
    signIn:
      'Votre serveur demande au nôtre de s’authentifier avant d’accepter du courrier. Les serveurs qui livrent depuis Internet n’ont pas de compte chez vous. Merci de laisser le serveur que nomme l’enregistrement MX de {domain} accepter le courrier sans authentification : dans Exchange, un connecteur de réception ouvert aux utilisateurs anonymes.',
    insidersOnly:
      'Les adresses ci-dessus n’acceptent que le courrier venant de votre organisation. Merci de les ouvrir aux expéditeurs externes, ou de nous dire quelle adresse l’est.',
    'address-unknown':
      'Merci de nous dire si les adresses ci-dessus existent et comment joindre ces personnes aujourd’hui.',
    'mailbox-full': 'Merci d’avertir les titulaires des boîtes aux lettres ci-dessus qu’elles sont pleines.',
    'too-large': 'Merci de nous indiquer la taille maximale des messages que vous acceptez.',
    'domain-unknown':
      'Merci de vérifier les enregistrements MX et d’adresse de {domain} : nos serveurs n’en trouvent aucun qui reçoive du courrier.',
    unreachable:
      'Merci de vérifier que votre serveur accepte les connexions de nos adresses sur le port 25, et que son certificat TLS et ses enregistrements DNS sont en ordre.',
    busy: 'Merci de nous dire ce qui ralentit notre courrier de votre côté, et ce que nous pouvons y faire.',
    delayed: 'Merci de nous dire si votre serveur retient du courrier, et pour combien de temps.',
    restricted: 'Merci de nous dire ce que cette réponse de votre serveur signifie pour nous.',
    unclear: 'Merci de nous dire ce que cette réponse de votre serveur signifie pour nous.',
    offer: 'Nous pouvons vous envoyer les rapports complets et les en-têtes. Pour nous joindre : {contact}.',
  },

  sender: {
    title: 'Votre message n’est pas arrivé : {subject}',
    titleUntitled: 'Votre message n’est pas arrivé',
    titleMany: 'Certains de vos messages ne sont pas arrivés',
    intro: 'L’un de vos messages n’a pas été remis.',
    introMany: 'Certains de vos messages n’ont pas été remis.',
    delayed: {
      title: 'Votre message est retardé : {subject}',
      titleUntitled: 'Votre message est retardé',
      titleMany: 'Certains de vos messages sont retardés',
      intro: 'L’un de vos messages n’a pas encore été remis.',
      introMany: 'Certains de vos messages n’ont pas encore été remis.',
    },
    message: '{subject}, envoyé le {date}, à {recipients}',
    messageUndated: '{subject}, à {recipients}',
    untitled: 'Un message',
    happened: {
      'address-unknown': 'Adresse inexistante (ou supprimée), ou mal écrite.',
      'mailbox-full': 'La boîte aux lettres du destinataire est pleine.',
      'too-large': 'Taille trop importante, sans doute à cause des pièces jointes.',
      blocklist:
        'Le serveur du destinataire n’accepte pas le courrier d’un des serveurs par lesquels part le nôtre. Selon toute vraisemblance, ni vous ni ce que vous avez écrit n’êtes en cause.',
      authentication:
        'Le serveur du destinataire n’a pas pu vérifier que le courrier vient bien de nous. C’est à nous de corriger cela, pas à vous.',
      refused: 'Le serveur du destinataire a refusé le courrier en vertu de ses propres règles.',
      'domain-unknown': 'La partie de l’adresse après le @ est introuvable sur Internet, ou ne reçoit pas de courrier.',
      unreachable: 'Le serveur de messagerie du destinataire était injoignable.',
      busy: 'Le serveur de messagerie du destinataire a demandé de réessayer plus tard.',
      restricted: 'L’envoi a été restreint, depuis votre compte ou depuis toute notre organisation.',
      delayed: 'Rien n’est perdu : notre serveur réessaie automatiquement.',
      unclear: 'Le message est revenu sans motif exploitable.',
    },
    todo: {
      'address-unknown':
        'Comparez l’adresse lettre par lettre avec une source fiable, et saisissez-la vous-même au lieu de la prendre dans les suggestions de votre logiciel. Ou demandez-la par téléphone.',
      'mailbox-full':
        'Prévenez le destinataire par un autre moyen, et attendez qu’il y ait de la place avant de renvoyer.',
      'too-large': 'Envoyez un lien vers le fichier au lieu du fichier.',
      blocklist:
        'Merci de ne rien renvoyer pour le moment : nous nous en occupons et vous préviendrons. En cas d’urgence, téléphonez.',
      authentication: 'Merci d’attendre de nos nouvelles avant tout nouvel envoi.',
      refused:
        'Demandez au destinataire, par un autre moyen, d’autoriser vos messages ou d’en parler à son service informatique. Nous pouvons aussi lui écrire.',
      'domain-unknown': 'Vérifiez l’adresse après le @, ou demandez la bonne au destinataire.',
      unreachable: 'Réessayez demain. En cas d’urgence, téléphonez.',
      busy: 'Réessayez dans quelques heures. En cas d’urgence, téléphonez.',
      restricted: 'Merci de nous appeler avant tout autre envoi : quelqu’un s’est peut-être servi d’un de nos comptes.',
      delayed: 'Il n’y a rien à faire, et rien à renvoyer. Vous recevrez un autre message en cas d’échec définitif.',
      unclear: 'Merci de nous transférer le rapport en pièce jointe.',
    },
    help: 'Des questions ? {helpdesk}',
    details: 'Pour l’assistance : {code}.',
  },

  notice: {
    title: 'Des messages vers certains destinataires externes sont refusés',
    titleDelayed: 'Des messages vers certains destinataires externes sont retardés',
    status: '**Situation au {now}**',
    known:
      'Certains messages vers {domains} ne sont pas remis en ce moment. À notre connaissance, le reste du courrier fonctionne comme d’habitude.',
    since: 'Premier cas : {first}.',
    blocklistPool:
      'La cause n’est ni votre boîte aux lettres ni votre message : les serveurs des destinataires refusent certains serveurs de Microsoft par lesquels part notre courrier. Nous l’avons signalé à Microsoft (demande {ticket}).',
    unexplained: 'Nous cherchons la cause et vous dirons ce que nous trouvons.',
    ours: 'Nous connaissons la cause et nous nous en occupons.',
    theirs: 'La cause est du côté des destinataires. Nous contactons les responsables.',
    what: 'Ce que vous pouvez faire',
    wait: 'Attendez notre signal pour renvoyer les messages revenus : les envois répétés aggravent la situation.',
    private: 'N’utilisez pas de messagerie personnelle pour le courrier professionnel.',
    channel: 'En cas d’urgence : {workaround}',
    report: 'Si un message vers une autre organisation revient, envoyez-nous le rapport en pièce jointe : {helpdesk}',
    next: 'Prochain point : {next}',
  },

  admin: {
    title: 'Messages de {senders} non remis : {meaning}',
    intro: 'En échec : {messages}, {recipients} ({period}). Domaines destinataires : {domains}.',
    owner: 'Qui peut corriger : {party}.',
    article: 'Article : {link}',
    todo: 'Que faire',
    todoFor: {
      'address-unknown':
        'Corriger l’adresse là où elle est enregistrée (contacts, groupes de distribution, transferts, application qui envoie).',
      'mailbox-full':
        'Si la boîte est à vous : faire de la place ou activer la boîte d’archivage. Sinon, prévenir l’expéditeur.',
      'too-large':
        'Comparer les limites de la boîte, du connecteur et des règles de flux de messagerie avec la taille du message.',
      blocklistPool:
        'L’adresse appartient à Microsoft : ouvrir une demande de support avec le brouillon prévu. Entre-temps, chercher une compromission de votre côté : le support posera la question.',
      blocklistOwn:
        'Trouver à qui appartient l’adresse. Si elle est à vous : trouver et arrêter ce qui l’a fait inscrire, puis s’adresser à la liste. Si elle est à un fournisseur ou à une passerelle : lui demander de le faire.',
      blocklistError:
        'Rien à corriger de votre côté : le serveur du destinataire interroge une liste qui n’existe plus ou qui refuse de lui répondre. Écrire à son postmaster.',
      authentication:
        'Vérifier SPF, DKIM et DMARC des domaines expéditeurs, et chaque service qui envoie en leur nom. Regarder le champ Authentication-Results d’un message bien arrivé.',
      refused:
        'Lire la réponse du serveur : c’est une règle du côté du destinataire, ou l’un de vos connecteurs ou l’une de vos règles de flux de messagerie.',
      'domain-unknown':
        'Vérifier l’orthographe du domaine et son enregistrement MX. Si c’est un de vos domaines acceptés, vérifier son type et ses enregistrements.',
      unreachable:
        'Vérifier le connecteur emprunté, son certificat et son hôte actif (smart host), puis le MX du destinataire.',
      busy: 'Surveiller la file d’attente. Si cela dure, chercher un volume inhabituel de votre côté.',
      restricted:
        'Tenir le compte pour compromis jusqu’à preuve du contraire : révoquer les sessions, réinitialiser le mot de passe, vérifier les transferts et les applications autorisées. Ne le débloquer qu’ensuite, sous Entités restreintes (Restricted entities). Si c’est tout le locataire qui est bloqué, ouvrir ensuite une demande de support.',
      delayed: 'Chercher le message dans le suivi des messages ; trouver ce qu’il attend.',
      unclear: 'Chercher le message dans le suivi des messages et lire les détails de l’événement Fail.',
    },
    scripts: 'Les commandes sont dans le brouillon « {scripts} ».',
  },

  list: {
    title: 'Demande de retrait de {ip}',
    ownOnly:
      '**Seulement pour une adresse qui vous appartient.** {ip} n’est pas dans les plages que Microsoft publie pour Exchange Online, mais cela ne suffit pas à la rendre vôtre : elle peut appartenir à un fournisseur ou à une passerelle, à qui il revient alors de faire la demande.',
    where: 'Où demander : {link}.',
    noRequest:
      '**{list} n’accepte pas de demande de retrait, à notre connaissance.** Corriger la cause ; beaucoup d’inscriptions expirent ensuite d’elles-mêmes.',
    unknown: 'La façon dont {list} reçoit les demandes n’est pas connue ici : voir son site.',
    dead: '**{list} n’existe plus.** Écrire plutôt aux postmasters des destinataires : leurs serveurs l’interrogent encore.',
    first: 'Corriger la cause avant de demander : une adresse vite réinscrite est plus difficile à faire retirer.',
    ask: 'Merci de retirer {ip} de {list}.',
    address: 'Adresse : {ip}, nom d’hôte {host}. Elle nous appartient et j’en suis responsable.',
    domain: 'Domaine : {ip}. Il nous appartient et j’en suis responsable.',
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
    compromise: '2. Chercher une compromission de votre côté',
    authenticate: '3. Authentifier',
    ticket: '4. Ouvrir la demande',
    mitigate: '5. Atténuer',
    followUp: '6. Suivre l’avancement',
    avoid: 'Erreurs à éviter',
    end: 'Fin de l’incident',
    after: 'Ensuite',

    collect:
      'Au moins trois rapports complets, sur des domaines différents et à des heures différentes, sous forme de fichiers',
    collectWhy: 'Disponibles : {reports}.',
    traceFails:
      'Suivi des messages des derniers jours avec l’état Failed : y en a-t-il plus que dans les rapports ? {result}',
    signIns: 'Connexions des expéditeurs depuis des lieux ou des applications inhabituels : {senders}',
    rules: 'Règles de boîte de réception, transferts de boîte et règles de flux qui envoient vers l’extérieur',
    apps: 'Applications autorisées à envoyer du courrier',
    volume: 'Volume sortant inhabituel, par expéditeur ; limites de la stratégie de courrier indésirable sortant',
    contain:
      'Seulement si l’on en trouve une : bloquer le compte, révoquer les sessions, réinitialiser le mot de passe, retirer règles et autorisations, puis le débloquer sous Entités restreintes (Restricted entities)',
    spf: 'Le SPF de {domains} inclut spf.protection.outlook.com et tout autre service qui envoie, avec dix requêtes DNS au plus',
    dkim: 'DKIM est actif pour chaque domaine expéditeur, les deux sélecteurs sont dans le DNS',
    dmarc: 'DMARC est publié pour chaque domaine expéditeur (au moins p=none), et ses rapports sont lus',
    smtpAuth: 'SMTP AUTH est désactivé pour le locataire, actif seulement pour les boîtes qui en ont besoin',
    openTicket: 'Ouvrir la demande avec le brouillon et ses pièces jointes ; noter son numéro : {ticket}',
    noTicket: 'Aucune demande à Microsoft n’est nécessaire',
    noTicketWhy: 'Qui peut corriger : {party}.',
    escalation: 'Demander l’escalade dès la première réponse : le premier niveau ne peut pas faire retirer une adresse',
    tellUsers: 'Avis aux utilisateurs, avec l’heure du prochain point',
    pause: 'Suspendre les newsletters et autres envois en nombre',
    allow:
      'Demander aux postmasters des destinataires d’accepter votre domaine pour l’instant. Inconvénient : domaine par domaine, et il faudra revenir en arrière',
    connector:
      'Un connecteur pour les seuls domaines touchés, par un autre relais. Inconvénient : coût et mise en place ; SPF, DKIM et DMARC doivent rester alignés, sinon le courrier est refusé pour cette raison ; il faudra revenir en arrière',
    channel: 'Un autre moyen pour ce qui est urgent. Inconvénient : plus lent, et tout ne peut pas y passer',
    recheck:
      'Interroger de nouveau la liste à quelques heures d’intervalle et noter l’heure de chaque réponse : {result}',
    chase: 'Demander l’état et le délai à l’heure promise',
    resend:
      'Ne renvoyer que lorsque l’adresse n’est plus sur la liste **et** qu’un message d’essai est arrivé dans chaque domaine ; par petits lots, l’essentiel d’abord',
    mistakes: [
      'Tout renvoyer en masse : cela échoue de nouveau et ressemble à du courrier indésirable.',
      'Changer SPF, DKIM ou DMARC au hasard : cela n’aide pas contre une inscription, et casse ce qui marche.',
      'Des exceptions générales, chez vous ou chez les destinataires.',
      'sender.office.com ou delist@microsoft.com pour les adresses de Microsoft : ils ne sont pas faits pour elles.',
      'Plusieurs demandes pour une même cause.',
      'Basculer tout le courrier vers un relais qui n’y est pas préparé.',
    ],
    undo: 'Les connecteurs, règles de flux de messagerie et exceptions créés pour l’incident sont annulés',
    testAll: 'Un message d’essai est arrivé dans chaque domaine touché : {domains}',
    closeTicket: 'La demande est close, avec la cause par écrit',
    tellEnd: 'Les utilisateurs et les postmasters sont prévenus que c’est terminé',
    timeline: 'La chronologie, la cause et les améliorations sont consignées',
    afterColumns: ['Quoi', 'À quelle fréquence', 'Signe de réussite'],
    afterRows: [
      ['Rapports DMARC', 'chaque semaine', 'chaque source qui envoie pour vous est conforme'],
      ['Alertes d’utilisateurs restreints', 'le jour même', 'chacune est examinée'],
      ['Transferts vers l’extérieur', 'chaque mois', 'aucun n’est inconnu'],
      ['Applications autorisées', 'chaque mois', 'aucune n’est inconnue'],
      ['Boîtes avec SMTP AUTH', 'tous les trois mois', 'seulement celles de votre liste'],
      [
        'Envois en nombre par un service à part, sur un sous-domaine à part',
        'chaque année',
        'aucun ne part des boîtes des utilisateurs',
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
      next: 'Prochaine étape',
    },
    next: 'Prochaine étape : {next}.',
    ownerLine: 'Qui peut corriger : {party}. {next}',
    unread: 'Non lus : {files}.',
    others: 'Sans rapport d’échec : {files}.',
  },
};
