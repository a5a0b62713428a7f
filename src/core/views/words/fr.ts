import { checkWords } from '../../checks/index.ts';
import { numbersIn } from './numbers.ts';
import type { Words } from './words.ts';

const { count, duration } = numbersIn('fr', { day: ' j', hour: ' h', minute: ' min', second: ' s' });
const recipients = (n: number): string =>
  count(n, { one: '{n} destinataire', many: '{n} de destinataires', other: '{n} destinataires' });

export const fr: Words = {
  language: 'fr',
  colon: ' :',
  duration,

  party: {
    sender: 'l’expéditeur',
    'sender-admin': 'l’administrateur de l’expéditeur',
    microsoft: 'Microsoft',
    recipient: 'le destinataire',
    'recipient-admin': 'l’administrateur du destinataire',
  },
  retry: {
    useless: 'Renvoyer ne sert à rien.',
    later: 'Renvoyer plus tard peut aider.',
    'after-fix': 'Ne renvoyer qu’une fois la cause corrigée.',
  },
  ticket: {
    yes: 'Oui, c’est à Microsoft d’agir.',
    'after-clean-up': 'Oui, une fois le ménage fait de votre côté.',
    'if-persisting': 'Seulement si le problème persiste après ces étapes.',
    no: 'Non, un ticket n’est pas le moyen de corriger cela.',
  },
  route: {
    'service-request': 'une demande de support dans le centre d’administration Microsoft 365',
    'delist-portal': 'le portail de retrait de Microsoft',
    'delist-mail': 'un message à l’adresse de retrait de Microsoft',
    'support-form': 'le formulaire pour expéditeurs du service qui a refusé',
    'recipient-postmaster': 'le postmaster du domaine du destinataire',
    'own-tenant': 'personne d’autre : c’est dans vos propres paramètres',
  },
  matchedBy: {
    text: 'reconnu à sa formulation',
    'code-and-text': 'reconnu au code et à la formulation',
    code: 'reconnu au code seul',
    range: 'reconnu à une plage de codes',
    registry: 'reconnu par le registre général des codes',
    reply: 'reconnu à la seule réponse SMTP',
    class: 'reconnu au premier chiffre seul',
    nothing: 'connu d’aucune table',
  },
  action: {
    failed: 'non remis',
    delayed: 'retardé',
    delivered: 'remis',
    relayed: 'relayé',
    expanded: 'transmis à une liste',
  },
  heading: {
    fix: 'Qui doit corriger',
    next: 'Prochaine étape',
    retry: 'Renvoi',
    ticket: 'Ticket Microsoft',
    route: 'Où s’adresser',
    cause: 'Cause',
    questions: 'Questions fréquentes',
    article: 'Article sur ce code',
    list: 'Page sur cette liste',
    source: 'Source',
    registry: 'Registre de l’IANA',
    could: 'Le code seul pourrait aussi signifier',
  },
  confidence: { observed: 'vu dans de vrais rapports, non documenté', loose: 'de seconde main' },
  delayed: {
    retry: 'Inutile : le serveur réessaie de lui-même.',
    title: (title) => `Retardé : ${title}`,
    lead: (until) =>
      `Pas encore remis : le serveur continue d’essayer${until === undefined ? '' : ` jusqu’au ${until}`}.`,
  },
  outcome(outcome, count, to = recipients(count)) {
    switch (outcome) {
      case 'failed':
        return `Non remis à ${to}`;
      case 'delayed':
        return `Retardé pour ${to}`;
      case 'reached':
        return `Remis ou transmis à ${to}`;
      case 'none':
        return 'Aucun échec de remise dans ce message';
    }
  },
  acts: 'Qui doit agir',
  recipients,
  more: (n) => count(n, { one: 'Et {n} autre.', many: 'Et {n} d’autres.', other: 'Et {n} autres.' }),
  gathered: (n) =>
    count(n, {
      one: '{n} destinataire n’a pas été atteint :',
      many: '{n} de destinataires n’ont pas été atteints. Les premiers :',
      other: '{n} destinataires n’ont pas été atteints. Les premiers :',
    }),

  origin: {
    dsn: 'État de remise',
    text: 'Texte lisible',
    html: 'Texte HTML',
    header: 'En-tête',
    original: 'Message retourné',
  },
  outline: {
    message: 'Message',
    headers: 'En-têtes',
    report: 'Rapport de remise',
    recipient: 'Destinataire',
    original: 'Message retourné',
  },
  link: {
    article: 'Ouvrir l’article sur ce code',
    message: 'Aller à ce message',
    part: 'Aller à cette partie',
  },

  hover: {
    encoded: 'Écrit dans ces lignes codées :',
    decoded: 'Décodé',
    pool: 'Pool sortant de Microsoft',
    microsoft: 'Une adresse de Microsoft : ici, elle reçoit du courrier.',
    blocked: 'Refusé à cause d’une liste de blocage',
    wrapper: 'Ce code ne fait qu’envelopper la réponse d’un autre serveur : c’est elle qui compte.',
  },
  standing: {
    standard: 'standard',
    experimental: 'expérimental',
    informational: 'pour information',
    registered: 'enregistré, sans statut',
    provisional: 'provisoire',
    deprecated: 'déconseillé',
    obsoleted: 'obsolète',
  },
  source: {
    seen: 'Connu par de vrais messages, non par une documentation.',
    undocumented: 'Microsoft ne le documente pas.',
  },
  host: {
    reports: 'A écrit ce rapport.',
    confidence: {
      observed: 'vu, non documenté',
      'table of 2018': 'd’après une table de 2018',
      unofficial: 'non officiel',
    },
    answered: (n, to = 'le destinataire') =>
      `A répondu pour ${to}${n > 1 ? count(n - 1, { one: ' et {n} autre', other: ' et {n} autres' }) : ''}.`,
    hop: (number, count) => `A transmis le message : saut ${number} sur ${count}.`,
  },
  date: {
    local: 'À votre heure',
    same: 'L’heure du rapport.',
    distance: (duration, before) => `${duration} ${before ? 'avant' : 'après'} le rapport.`,
  },
  messageId: {
    original: 'Le message qui n’a pas été remis.',
    report: 'Ce rapport lui-même.',
    own: 'Ce message.',
    embedded: 'Un message contenu dans celui-ci.',
    trace: 'Pour le suivre dans Exchange Online PowerShell',
  },
  reportHeading: {
    recipients:
      'À qui le message n’a pas été remis, et pourquoi, en termes simples. La réponse exacte se trouve plus bas.',
    diagnostics:
      'Ce qu’il faut aux administrateurs : les serveurs, et la réponse telle quelle. Ce sont ces codes qui comptent.',
    generating: 'Le serveur qui a renoncé et a écrit ce rapport.',
    receiving: 'Le serveur qui a refusé le message. Son administrateur sait pourquoi.',
    answer: 'La réponse du serveur qui a refusé, telle quelle.',
    fix: 'Ce que peut faire l’expéditeur.',
    admins: 'Ce que peut faire un administrateur de messagerie.',
    details: 'De quel message il s’agit : quand, de qui, à qui.',
    hops: 'Les serveurs par lesquels le message est passé avant d’échouer, du premier au dernier.',
    headers: 'L’en-tête du message en échec : les champs Received, lus de bas en haut, montrent son trajet.',
  },
  addressUse: {
    private:
      'Une adresse privée : elle n’a de sens que dans son propre réseau, et aucune liste de blocage ne peut la contenir.',
    documentation: 'Une adresse pour exemples : personne n’envoie depuis celle-ci.',
    internal: 'Une adresse interne de Microsoft 365 : elle se trouve entre des serveurs de Microsoft.',
    public: 'Aucune des adresses sortantes que Microsoft publie pour Exchange Online.',
  },

  hop: {
    title: (number, count) => (count === 1 ? 'Le seul saut' : `Saut ${number} sur ${count}`),
    after: (duration) => `${duration} après le précédent`,
    total: (hops, duration) =>
      count(hops, { one: '{n} serveur.', other: `{n} serveurs en ${duration}, du premier au dernier.` }),
    time: 'Heure',
    delay: 'Délai',
    from: 'De',
    by: 'Par',
    encrypted: 'Chiffré sur ce trajet',
    notStated: 'Ne dit rien du chiffrement',
    noDate: 'sans heure',
    clock: 'les horloges se contredisent',
    longGap:
      'aucun serveur ne garde un message si longtemps : il a été renvoyé ou importé plus tard, ou une horloge est fausse',
    incoming: 'entrée dans Microsoft 365',
    outgoing: 'sortie de Microsoft 365',
    internal: 'à l’intérieur de Microsoft 365',
  },
  listing: {
    operator: 'Exploitée par',
    zones: 'Interrogée sous',
    dead: 'Cette liste est fermée : ses réponses ne veulent rien dire. L’administrateur du destinataire devrait cesser de l’interroger.',
    query: 'Nom à interroger',
    whoMayAsk: 'Qui peut demander le retrait',
    expiry: 'Comment une inscription prend fin',
    lookup: 'Consulter',
    delist: 'Demander le retrait',
    notListed: 'La réponse est une erreur ou cite une liste disparue : elle ne prouve pas que l’adresse soit inscrite.',
    now: 'Interrogée le',
    refuses: 'refusé par',
  },
  dns: checkWords('fr'),

  report: 'Rapport de non-remise',
  section: {
    who: 'Qui doit corriger',
    steps: 'Prochaines étapes',
    recipients: 'Destinataires',
    message: 'Le message',
    hops: 'Le trajet du message',
    authentication: 'Authentification',
    listings: 'Listes de blocage',
    addresses: 'Adresses',
    actions: 'Actions',
    more: 'La cause, et ce que chacun peut faire',
  },
  message: {
    subject: 'Objet',
    from: 'De',
    to: 'À',
    mailFrom: 'Expéditeur de l’enveloppe',
    sent: 'Envoyé',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-ID',
    reportedBy: 'Rapport de',
    reportedAt: 'Date du rapport',
    tenant: 'Identifiant du locataire',
  },
  way: {
    sender: 'Expéditeur',
    between: { microsoft: 'Microsoft 365', outlook: 'Outlook.com', server: 'Serveur de messagerie' },
    recipient: 'Destinataire',
    passed: 'Passé',
    failed: 'Échec ici',
    delayed: 'Retard ici',
    notReached: 'Non atteint',
    unnamed: 'non nommé dans le rapport',
    caption(between, failed, delayed, owner) {
      const [to, from] =
        between === 'server'
          ? ['au serveur de messagerie', 'du serveur de messagerie']
          : [`à ${fr.way.between[between]}`, `de ${fr.way.between[between]}`];
      const leg = failed === 'first' ? `de l’expéditeur ${to}` : `${from} au destinataire`;
      return `Le message ${delayed ? 'est retardé' : 'a échoué'} sur le trajet ${leg}. À corriger par ${fr.party[owner]}.`;
    },
  },
  card: {
    code: 'Code',
    answer: 'Réponse telle quelle',
    server: 'Réponse de',
    serverTried: 'Dernier serveur contacté',
    tried: 'Dernière tentative',
    retriedUntil: 'Nouvelles tentatives jusqu’au',
    original: 'Adressé à',
    allAddresses: 'Adresses',
    moreDrafts: 'Autres brouillons',
  },
  left: (n) =>
    count(n, {
      one: '{n} autre destinataire a une autre réponse, qui n’est pas affichée ici.',
      many: '{n} d’autres destinataires ont d’autres réponses, qui ne sont pas affichées ici.',
      other: '{n} autres destinataires ont d’autres réponses, qui ne sont pas affichées ici.',
    }),
  authentication: {
    method: 'Contrôle',
    result: 'Résultat',
    subject: 'Ce qui a été contrôlé',
    alignment: 'Concorde avec From',
    server: 'Déclaré par',
    unnamed: 'serveur non nommé',
    from: 'Domaine de From',
    mailFrom: 'Domaine de l’expéditeur de l’enveloppe',
    causes: 'Pourquoi DMARC ne réussit pas',
  },
  alignment: { strict: 'oui, le même', relaxed: 'oui, même organisation', none: 'non, un autre domaine' },
  cause: {
    'spf-record':
      'SPF n’autorise pas l’adresse d’envoi : l’enregistrement SPF manque ou ne la contient pas, ou un autre serveur a envoyé le message.',
    'dkim-record': 'La clé publique de la signature DKIM est introuvable dans le DNS.',
    'not-signed': 'Le message n’a pas de signature DKIM.',
    'signed-by-another': 'Il est signé, mais par un autre domaine que celui de From.',
    'changed-on-the-way': 'Il a été modifié après la signature, par exemple par une passerelle ou une mention ajoutée.',
    forwarded: 'Il a été transféré, ou il est passé par une liste de diffusion, ce qui fait échouer SPF.',
    'p1-p2-mismatch': 'L’expéditeur de l’enveloppe est d’un autre domaine que From : un SPF réussi ne compte donc pas.',
    'dmarc-record-missing': 'Le domaine de From n’a pas d’enregistrement DMARC.',
  },
  addressRole: { refused: 'refusée', answered: 'le serveur qui a répondu', tried: 'le dernier serveur contacté' },
  atMicrosoft: 'Chez Microsoft',
  microsoftPage: {
    health: {
      label: 'État d’intégrité du service',
      text: 'Voir si Microsoft a connaissance d’un problème dans Exchange Online aujourd’hui.',
    },
    diagnostic: {
      label: 'Diagnostic des rapports de non-remise',
      text: 'Faire lire le code et le Message-ID par le diagnostic de Microsoft.',
    },
  },
  button: {
    summary: 'Copier le résumé',
    markdown: 'Copier en Markdown',
    save: 'Enregistrer en HTML',
    source: 'Afficher dans la source',
    lists: 'Interroger les listes de blocage maintenant',
    sender: 'Vérifier le domaine de l’expéditeur',
  },
  draft: {
    'microsoft-ticket': 'Rédiger un ticket Microsoft',
    'recipient-postmaster': 'Écrire au postmaster du destinataire',
    'sender-note': 'Écrire à l’expéditeur',
    'user-notice': 'Avis aux utilisateurs',
    'own-admin': 'Note à vos administrateurs',
    'list-request': 'Demander le retrait à la liste',
    checklist: 'Liste de contrôle de l’incident',
    scripts: 'Vérifications en PowerShell',
  },
  state: {
    reading: 'Lecture du message…',
    stopped: 'La lecture a été interrompue.',
    unreadable: 'Le message n’a pas pu être lu.',
    again: 'Relire',
    summaryCopied: 'Résumé copié.',
    markdownCopied: 'Markdown copié.',
    saved: 'Enregistré.',
  },
  showInSource: (what) => `Afficher dans la source : ${what}`,
};
