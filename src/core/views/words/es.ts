import { checkWords } from '../../checks/index.ts';
import { numbersIn } from './numbers.ts';
import type { Words } from './words.ts';

const { count, duration } = numbersIn('es', { day: ' d', hour: ' h', minute: ' min', second: ' s' });
const recipients = (n: number): string =>
  count(n, { one: '{n} destinatario', many: '{n} de destinatarios', other: '{n} destinatarios' });

export const es: Words = {
  language: 'es',
  colon: ':',
  duration,

  party: {
    sender: 'el remitente',
    'sender-admin': 'el administrador del remitente',
    microsoft: 'Microsoft',
    recipient: 'el destinatario',
    'recipient-admin': 'el administrador del destinatario',
  },
  retry: {
    useless: 'Volver a enviarlo no sirve de nada.',
    later: 'Volver a enviarlo más tarde puede ayudar.',
    'after-fix': 'Volver a enviarlo solo cuando se haya corregido la causa.',
  },
  ticket: {
    yes: 'Sí, debe actuar Microsoft.',
    'after-clean-up': 'Sí, una vez limpio el lado propio.',
    'if-persisting': 'Solo si continúa después de estos pasos.',
    no: 'No, un ticket no es la forma de solucionarlo.',
  },
  route: {
    'service-request': 'una solicitud de soporte en el Centro de administración de Microsoft 365',
    'delist-portal': 'el portal de Microsoft para retirar direcciones',
    'delist-mail': 'un mensaje a la dirección de Microsoft para retirar direcciones',
    'support-form': 'el formulario para remitentes del servicio que lo rechazó',
    'recipient-postmaster': 'el postmaster del dominio del destinatario',
    'own-tenant': 'nadie más: está en la propia configuración',
  },
  matchedBy: {
    text: 'reconocido por su texto',
    'code-and-text': 'reconocido por código y texto',
    code: 'reconocido solo por el código',
    range: 'reconocido por un intervalo de códigos',
    registry: 'reconocido por el registro general de códigos',
    reply: 'reconocido solo por la respuesta SMTP',
    class: 'reconocido solo por la primera cifra',
    nothing: 'ninguna tabla lo conoce',
  },
  action: {
    failed: 'no entregado',
    delayed: 'retrasado',
    delivered: 'entregado',
    relayed: 'retransmitido',
    expanded: 'distribuido a una lista',
  },
  heading: {
    fix: 'Quién debe solucionarlo',
    next: 'Siguiente paso',
    retry: 'Reenvío',
    ticket: 'Ticket de Microsoft',
    route: 'Dónde pedirlo',
    cause: 'Causa',
    questions: 'Preguntas frecuentes',
    article: 'Artículo sobre este código',
    list: 'Página sobre esta lista',
    source: 'Fuente',
    registry: 'Registro de la IANA',
    could: 'El código solo también podría significar',
  },
  confidence: { observed: 'visto en informes reales, no documentado', loose: 'de segunda mano' },
  delayed: {
    retry: 'No hace falta: el servidor lo vuelve a intentar por sí mismo.',
    title: (title) => `Retrasado: ${title}`,
    lead: (until) => `Aún no entregado: el servidor sigue intentándolo${until === undefined ? '' : ` hasta ${until}`}.`,
  },
  outcome(outcome, count, to = recipients(count)) {
    switch (outcome) {
      case 'failed':
        return `No entregado a ${to}`;
      case 'delayed':
        return `Retrasado para ${to}`;
      case 'reached':
        return `Entregado o transmitido a ${to}`;
      case 'none':
        return 'Ninguna entrega fallida en este mensaje';
    }
  },
  acts: 'Debe actuar',
  recipients,
  more: (n) => count(n, { one: 'Y {n} más.', other: 'Y {n} más.' }),
  gathered: (n) =>
    count(n, {
      one: 'El mensaje no llegó a {n} destinatario:',
      many: 'El mensaje no llegó a {n} de destinatarios. Los primeros:',
      other: 'El mensaje no llegó a {n} destinatarios. Los primeros:',
    }),

  origin: {
    dsn: 'Estado de entrega',
    text: 'Texto legible',
    html: 'Texto HTML',
    header: 'Encabezado',
    original: 'Mensaje devuelto',
  },
  outline: {
    message: 'Mensaje',
    headers: 'Encabezados',
    report: 'Informe de entrega',
    recipient: 'Destinatario',
    original: 'Mensaje devuelto',
  },
  link: {
    article: 'Abrir el artículo sobre este código',
    message: 'Ir a este mensaje',
    part: 'Ir a esta parte',
  },

  hover: {
    encoded: 'Escrito en estas líneas codificadas:',
    decoded: 'Descodificado',
    pool: 'Grupo de salida de Microsoft',
    microsoft: 'Una dirección de Microsoft: aquí recibe correo.',
    blocked: 'Rechazado por una lista de bloqueo',
    wrapper: 'Este código solo envuelve la respuesta de otro servidor, que es la que cuenta.',
  },
  standing: {
    standard: 'estándar',
    experimental: 'experimental',
    informational: 'informativo',
    registered: 'registrado, sin estado',
    provisional: 'provisional',
    deprecated: 'desaconsejado',
    obsoleted: 'obsoleto',
  },
  source: {
    seen: 'Conocido por mensajes reales, no por documentación.',
    undocumented: 'Microsoft no lo documenta.',
  },
  host: {
    reports: 'Escribió este informe.',
    confidence: {
      observed: 'visto, no documentado',
      'table of 2018': 'según una tabla de 2018',
      unofficial: 'no oficial',
    },
    answered: (n, to = 'el destinatario') =>
      `Respondió por ${to}${n > 1 ? count(n - 1, { one: ' y {n} más', other: ' y {n} más' }) : ''}.`,
    hop: (number, count) => `Transmitió el mensaje: salto ${number} de ${count}.`,
  },
  date: {
    local: 'En su hora',
    same: 'La hora del informe.',
    distance: (duration, before) => `${duration} ${before ? 'antes' : 'después'} del informe.`,
  },
  messageId: {
    original: 'El mensaje que no se entregó.',
    report: 'Este mismo informe.',
    own: 'Este mensaje.',
    embedded: 'Un mensaje dentro de este.',
    trace: 'Para seguirlo en Exchange Online PowerShell',
  },
  reportHeading: {
    recipients:
      'A quién no se entregó el mensaje, y por qué, en palabras sencillas. La respuesta exacta está más abajo.',
    diagnostics:
      'Lo que necesitan los administradores: los servidores y la respuesta tal cual. Los códigos de aquí son los que cuentan.',
    generating: 'El servidor que desistió y escribió este informe.',
    receiving: 'El servidor que rechazó el mensaje. Su administrador sabe por qué.',
    answer: 'La respuesta del servidor que lo rechazó, tal cual.',
    fix: 'Lo que puede hacer el remitente.',
    admins: 'Lo que puede hacer un administrador de correo.',
    details: 'De qué mensaje se trata: cuándo, de quién, a quién.',
    hops: 'Los servidores por los que pasó el mensaje antes de fallar, del primero al último.',
    headers: 'El encabezado del mensaje que falló: los campos Received, leídos de abajo arriba, muestran su recorrido.',
  },
  addressUse: {
    private:
      'Una dirección privada: solo tiene sentido dentro de su propia red, y ninguna lista de bloqueo puede tenerla.',
    documentation: 'Una dirección para ejemplos: nadie envía desde ella.',
    internal: 'Una dirección interna de Microsoft 365: está entre servidores de Microsoft.',
    public: 'Ninguna de las direcciones de salida que Microsoft publica para Exchange Online.',
  },

  hop: {
    title: (number, count) => (count === 1 ? 'El único salto' : `Salto ${number} de ${count}`),
    after: (duration) => `${duration} después del anterior`,
    total: (hops, duration) =>
      count(hops, { one: '{n} servidor.', other: `{n} servidores en ${duration}, del primero al último.` }),
    time: 'Hora',
    delay: 'Retraso',
    from: 'De',
    by: 'Por',
    encrypted: 'Cifrado en este tramo',
    notStated: 'No dice nada del cifrado',
    noDate: 'sin hora',
    clock: 'los relojes se contradicen',
    longGap: 'ningún servidor guarda un mensaje tanto tiempo: se reenvió o importó más tarde, o un reloj está mal',
    incoming: 'entra en Microsoft 365',
    outgoing: 'sale de Microsoft 365',
    internal: 'dentro de Microsoft 365',
  },
  listing: {
    operator: 'Gestionada por',
    zones: 'Se consulta en',
    dead: 'Esta lista está cerrada: lo que responde no significa nada. El administrador del destinatario debería dejar de consultarla.',
    query: 'Nombre de consulta',
    whoMayAsk: 'Quién puede pedir la retirada',
    expiry: 'Cómo termina una inclusión',
    lookup: 'Consultar',
    delist: 'Pedir la retirada',
    notListed:
      'La respuesta es un error o nombra una lista que ya no existe: no demuestra que la dirección esté en la lista.',
    now: 'Consultada el',
    refuses: 'rechazado por',
  },
  dns: checkWords('es'),

  report: 'Informe de no entrega',
  section: {
    who: 'Quién debe solucionarlo',
    steps: 'Siguientes pasos',
    recipients: 'Destinatarios',
    message: 'El mensaje',
    hops: 'El recorrido del mensaje',
    authentication: 'Autenticación',
    listings: 'Listas de bloqueo',
    addresses: 'Direcciones',
    actions: 'Acciones',
    more: 'La causa, y lo que puede hacer cada uno',
  },
  message: {
    subject: 'Asunto',
    from: 'De',
    to: 'Para',
    mailFrom: 'Remitente del sobre',
    sent: 'Enviado',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-ID',
    reportedBy: 'Informe de',
    reportedAt: 'Fecha del informe',
    tenant: 'ID de inquilino',
  },
  way: {
    sender: 'Remitente',
    between: { microsoft: 'Microsoft 365', outlook: 'Outlook.com', server: 'Servidor de correo' },
    recipient: 'Destinatario',
    passed: 'Superado',
    failed: 'Falló aquí',
    delayed: 'Retrasado aquí',
    notReached: 'No alcanzado',
    unnamed: 'no nombrado en el informe',
    caption(between, failed, delayed, owner) {
      const name = es.way.between[between];
      const [to, from] =
        between === 'server' ? ['al servidor de correo', 'del servidor de correo'] : [`a ${name}`, `de ${name}`];
      const leg = failed === 'first' ? `del remitente ${to}` : `${from} al destinatario`;
      return `El mensaje ${delayed ? 'se retrasa' : 'falló'} en el tramo ${leg}. Debe solucionarlo: ${es.party[owner]}.`;
    },
  },
  card: {
    code: 'Código',
    answer: 'Respuesta tal cual',
    server: 'Respuesta de',
    serverTried: 'Último servidor contactado',
    tried: 'Último intento',
    retriedUntil: 'Se intentará hasta',
    original: 'Dirigido a',
    allAddresses: 'Direcciones',
    moreDrafts: 'Más borradores',
  },
  left: (n) =>
    count(n, {
      one: '{n} destinatario más tiene otra respuesta, que no se muestra aquí.',
      many: '{n} de destinatarios más tienen otras respuestas, que no se muestran aquí.',
      other: '{n} destinatarios más tienen otras respuestas, que no se muestran aquí.',
    }),
  authentication: {
    method: 'Comprobación',
    result: 'Resultado',
    subject: 'Qué se comprobó',
    alignment: 'Coincide con From',
    server: 'Según',
    unnamed: 'servidor no indicado',
    from: 'Dominio de From',
    mailFrom: 'Dominio del remitente del sobre',
    causes: 'Por qué DMARC no se supera',
  },
  alignment: { strict: 'sí, el mismo', relaxed: 'sí, la misma organización', none: 'no, otro dominio' },
  cause: {
    'spf-record':
      'SPF no autoriza la dirección que envía: falta el registro SPF o no la contiene, o el mensaje lo envió otro servidor.',
    'dkim-record': 'La clave pública de la firma DKIM no se encontró en el DNS.',
    'not-signed': 'El mensaje no tiene firma DKIM.',
    'signed-by-another': 'Está firmado, pero por un dominio distinto del de From.',
    'changed-on-the-way':
      'Se modificó después de firmarlo, por ejemplo con un aviso añadido o en una puerta de enlace.',
    forwarded: 'Se reenvió o pasó por una lista de correo, lo que hace fallar SPF.',
    'p1-p2-mismatch':
      'El remitente del sobre es de un dominio distinto del de From, así que un SPF superado no cuenta.',
    'dmarc-record-missing': 'El dominio de From no tiene registro DMARC.',
  },
  addressRole: { refused: 'rechazada', answered: 'el servidor que respondió', tried: 'el último servidor contactado' },
  atMicrosoft: 'En Microsoft',
  microsoftPage: {
    health: {
      label: 'Estado del servicio',
      text: 'Ver si Microsoft conoce hoy algún problema en Exchange Online.',
    },
    diagnostic: {
      label: 'Diagnóstico de informes de no entrega',
      text: 'Hacer que el diagnóstico de Microsoft lea el código y el Message-ID.',
    },
  },
  button: {
    summary: 'Copiar el resumen',
    markdown: 'Copiar como Markdown',
    save: 'Guardar como HTML',
    source: 'Mostrar en el origen',
    lists: 'Consultar ahora las listas de bloqueo',
    sender: 'Comprobar el dominio del remitente',
  },
  draft: {
    'microsoft-ticket': 'Redactar ticket de Microsoft',
    'recipient-postmaster': 'Escribir al postmaster del destinatario',
    'sender-note': 'Escribir al remitente',
    'user-notice': 'Aviso a los usuarios',
    'own-admin': 'Nota a los propios administradores',
    'list-request': 'Pedir la retirada a la lista',
    checklist: 'Lista de comprobación del incidente',
    scripts: 'Comprobaciones en PowerShell',
  },
  state: {
    reading: 'Leyendo el mensaje…',
    stopped: 'Se detuvo la lectura.',
    unreadable: 'No se pudo leer el mensaje.',
    again: 'Volver a leer',
    summaryCopied: 'Resumen copiado.',
    markdownCopied: 'Markdown copiado.',
    saved: 'Guardado.',
  },
  showInSource: (what) => `Mostrar en el origen: ${what}`,
};
