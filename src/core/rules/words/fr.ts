import type { RuleWords } from './words.ts';

const actions = {
  failed: 'échec (failed)',
  delayed: 'retard (delayed)',
  delivered: 'remise (delivered)',
  relayed: 'relais (relayed)',
  expanded: 'liste (expanded)',
} as const;

export const fr: RuleWords = {
  delayedOnly: (server, until) =>
    `Pas encore d’échec : ${server ?? 'le serveur'} continue d’essayer${until === undefined ? '' : ` jusqu’au ${until}`}. Renvoyer le message maintenant en fait une seconde copie.`,
  authenticationFailed: (kind, method, domain = 'le domaine de From') =>
    kind === 'failed'
      ? `${method} échoue pour ${domain}.`
      : `Rien de ce qui a réussi ne vaut pour ${domain} : avec un enregistrement DMARC, ce message serait refusé.`,
  relayPool: (ip) =>
    `${ip} est du pool de relais d’Exchange Online, qui n’est dans aucun enregistrement SPF. Un message transféré ou relayé sort par là quand le domaine de son expéditeur n’est pas un domaine accepté et que SPF n’a pas réussi à l’entrée.`,
  mailLoop: (from, by, times) =>
    `Le message tourne en boucle : il est allé de ${from} à ${by} ${times} fois. Cherchez un transfert ou un connecteur qui le renvoie.`,
  tooManyHops: (count) =>
    `Le message est passé par ${count} serveurs. Certains refusent un message après 30, la plupart après 100 : cherchez une boucle ou un détour.`,
  slowHop: (duration, from = 'le serveur précédent', by = 'celui-ci', isLong) =>
    `De ${from} à ${by}, il a fallu ${duration}.${isLong ? ' Aucun serveur ne garde un message si longtemps : il a été renvoyé ou importé plus tard, ou une horloge est fausse.' : ''}`,
  clockSkew: (duration, by = 'ce serveur') =>
    `D’après son horloge, ${by} avait le message ${duration} avant le serveur qui l’a envoyé : l’une des deux horloges est fausse, ou l’un des fuseaux horaires. Les délais à cet endroit ne disent donc rien.`,
  reportFieldMissing: (names) =>
    `Il manque au rapport ${names.join(', ')}, que la RFC 3464 exige : ce qu’il dit peut être mal lu, ou pas du tout.`,
  statusActionMismatch: (status, action) =>
    `Le statut ${status} dit autre chose que l’action « ${actions[action]} ». C’est l’action qui compte.`,
  recipientNotAddressed: (address, written) =>
    written === undefined
      ? `Le message n’était pas adressé à ${address} : ni To ni Cc n’ont cette adresse. Il y est arrivé par un transfert, un groupe, une liste ou Cci.`
      : `Le message était adressé à ${written}, d’où il a été transmis à ${address}.`,
  recipientsNotAddressed: (recipients) =>
    `${recipients} ne sont ni dans To ni dans Cc du message. Il leur est arrivé par un transfert, un groupe, une liste ou Cci.`,
  backscatter: (domain, spf, sure) =>
    `Ce message n’a ${sure ? 'pas' : 'probablement pas'} été envoyé par ${sure ? 'vous' : domain} : rien sur son chemin n’est de ${domain}${spf ? ', et SPF échoue' : ''}. Quelqu’un d’autre y a écrit l’adresse de l’expéditeur. Il n’y a rien à corriger dans la boîte ; ne répondez pas.`,
  lostCharacters:
    'Des caractères ont été perdus ici à l’ouverture du fichier en texte : il a un autre codage. Les octets du fichier les ont encore.',
  malformed: {
    'charset-unknown': 'Le jeu de caractères de cette partie est inconnu ; elle est lue en windows-1252.',
    'header-line-malformed': 'Cette ligne de l’en-tête n’est pas un champ.',
    'header-not-ended': 'L’en-tête ne se termine pas par une ligne vide.',
    'mime-boundary-missing': 'Ce multipart n’a pas de délimiteur final : sa fin est peut-être coupée.',
    'mime-boundary-not-found': 'Le délimiteur que ce multipart annonce ne s’y trouve pas.',
    'mime-boundary-unnamed': 'Ce multipart n’annonce pas de délimiteur.',
    'nested-too-deep': 'Trop d’imbrications : l’intérieur n’est pas lu.',
    'too-many-fields': 'Il y a trop de champs d’en-tête : ceux-ci ne sont pas lus.',
    'too-many-parts': 'Il y a trop de parties : celles-ci ne sont pas lues.',
  },
  related: {
    action: 'L’action',
    lastPass: 'La dernière fois',
    hopBefore: 'Le serveur précédent',
    firstHop: 'D’où il vient',
    mailFrom: 'L’expéditeur de l’enveloppe',
    original: 'To et Cc du message',
  },
  fix: {
    copy: (command) => `Copier la commande : ${command}`,
    readFromBytes: 'Lire depuis les octets',
    myDomains: 'Nommer vos domaines dans les paramètres',
    slowHop: 'Régler à partir de quand un saut est lent',
  },
};
