import type { RuleWords } from './words.ts';

const actions = {
  failed: 'fallido (failed)',
  delayed: 'retrasado (delayed)',
  delivered: 'entregado (delivered)',
  relayed: 'retransmitido (relayed)',
  expanded: 'distribuido (expanded)',
} as const;

export const es: RuleWords = {
  delayedOnly: (server, until) =>
    `Aún no ha fallado: ${server ?? 'el servidor'} sigue intentándolo${until === undefined ? '' : ` hasta ${until}`}. Volver a enviar ahora el mensaje crea una segunda copia.`,
  authenticationFailed: (kind, method, domain = 'el dominio de From') =>
    kind === 'failed'
      ? `${method} falla para ${domain}.`
      : `Nada de lo superado vale para ${domain}: con un registro DMARC, este mensaje se rechazaría.`,
  relayPool: (ip) =>
    `${ip} es del grupo de retransmisión de Exchange Online, que no está en ningún registro SPF. Un mensaje reenviado sale por ahí cuando el dominio de su remitente no es un dominio aceptado y SPF no se superó a la entrada.`,
  mailLoop: (from, by, times) =>
    `El mensaje da vueltas: fue de ${from} a ${by} ${times} veces. Busque un reenvío o un conector que lo devuelva.`,
  tooManyHops: (count) =>
    `El mensaje pasó por ${count} servidores. Algunos rechazan un mensaje a partir de 30, y la mayoría a partir de 100: busque un bucle o un rodeo.`,
  slowHop: (duration, from = 'el servidor anterior', by = 'este', isLong) =>
    `De ${from} a ${by} tardó ${duration}.${isLong ? ' Ningún servidor guarda un mensaje tanto tiempo: se reenvió o importó más tarde, o un reloj está mal.' : ''}`,
  clockSkew: (duration, by = 'este servidor') =>
    `Según su reloj, ${by} tenía el mensaje ${duration} antes que el servidor que lo envió: uno de los dos relojes o zonas horarias está mal, así que los retrasos de aquí no significan nada.`,
  reportFieldMissing: (names) =>
    `Al estado de entrega le falta ${names.join(', ')}, que exige la RFC 3464: lo que dice este informe puede leerse mal o no leerse.`,
  statusActionMismatch: (status, action) =>
    `El estado ${status} dice otra cosa que la acción «${actions[action]}». La acción es la que cuenta.`,
  recipientNotAddressed: (address, written) =>
    written === undefined
      ? `El mensaje no iba dirigido a ${address}: ni To ni Cc tienen esta dirección. Llegó ahí por un reenvío, un grupo, una lista o CCO.`
      : `El mensaje iba dirigido a ${written}, y de ahí se transmitió a ${address}.`,
  recipientsNotAddressed: (recipients) =>
    `${recipients} no están ni en To ni en Cc del mensaje. Les llegó por un reenvío, un grupo, una lista o CCO.`,
  backscatter: (domain, spf, sure) =>
    `Este mensaje ${sure ? 'no lo envió usted' : `probablemente no lo envió ${domain}`}: nada de su recorrido es de ${domain}${spf ? ', y SPF falla' : ''}. Otra persona escribió en él la dirección del remitente. No hay nada que corregir en el buzón; no responda.`,
  lostCharacters:
    'Aquí se perdieron caracteres al abrir el archivo como texto: tiene otra codificación. Los bytes del archivo aún los tienen.',
  malformed: {
    'charset-unknown': 'El juego de caracteres de esta parte no se conoce; se lee como windows-1252.',
    'header-line-malformed': 'Esta línea del encabezado no es un campo.',
    'header-not-ended': 'El encabezado no termina con una línea vacía.',
    'mime-boundary-missing': 'A este multipart le falta el delimitador final: quizá esté cortado.',
    'mime-boundary-not-found': 'El delimitador que anuncia este multipart no está en él.',
    'mime-boundary-unnamed': 'Este multipart no anuncia su delimitador.',
    'nested-too-deep': 'Demasiado anidado: lo de dentro no se lee.',
    'too-many-fields': 'Hay demasiados campos de encabezado: estos no se leen.',
    'too-many-parts': 'Hay demasiadas partes: estas no se leen.',
  },
  related: {
    action: 'La acción',
    lastPass: 'La última vez',
    hopBefore: 'El servidor anterior',
    firstHop: 'De dónde viene',
    mailFrom: 'El remitente del sobre',
    original: 'To y Cc del mensaje',
  },
  fix: {
    copy: (command) => `Copiar el comando: ${command}`,
    readFromBytes: 'Leer a partir de los bytes',
    myDomains: 'Indicar los dominios propios en la configuración',
    slowHop: 'Fijar a partir de cuándo un salto es lento',
  },
};
