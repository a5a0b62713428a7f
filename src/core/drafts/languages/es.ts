import type { Words } from './words.ts';

export const es: Words = {
  moment: '{date}, {time} UTC',
  firstDay: '1',
  code: ' ({code})',
  pair: '{label}: {value}',
  more: { one: '{n} más', other: '{n} más' },
  unknown: 'no figura en el informe',
  period: { none: 'hora no indicada en los informes', once: '{first} UTC', range: 'de {first} a {last} UTC' },

  gaps: {
    tenantId: 'id. del inquilino (tenant ID)',
    tenantDomain: 'dominio del inquilino, p. ej. contoso.onmicrosoft.com',
    contact: 'nombre, teléfono, zona horaria y horario de contacto',
    businessImpact: 'impacto, p. ej. 40 clientes sin confirmación de pedido desde las 08:00 UTC',
    affectedUsers: 'número de usuarios afectados',
    failedTotal:
      'mensajes con error del total a estos dominios en las últimas 48 horas, según el seguimiento de mensajes, p. ej. 38 de 410',
    ongoing: 'sí o no, y hora UTC del último error en el seguimiento de mensajes',
    measures: 'medida y hora UTC, p. ej. boletín a 3000 direcciones detenido a las 09:30 UTC',
    moreMeasures: 'otra medida y hora UTC, o eliminar esta línea',
    checkResult: 'resultado y hora UTC',
    poolName: 'OutboundIpPoolName, según el seguimiento de mensajes',
    severity: 'A, B o C',
    ticketNumber: 'número de la solicitud de soporte de Microsoft',
    signature: 'nombre, cargo, teléfono',
    nextUpdate: 'hora de la próxima actualización, con la zona horaria',
    helpdesk: 'cómo contactar con el servicio de asistencia',
    workaround: 'otra vía, p. ej. el teléfono o el portal de clientes',
    hostName: 'nombre de host de la dirección, según su registro PTR',
    rootCause: 'qué envió el correo no deseado, p. ej. una cuenta con la contraseña robada',
    fixed: 'qué se hizo y cuándo (UTC), p. ej. cuenta bloqueada a las 09:10, sesiones revocadas, cola vaciada',
  },

  counts: {
    messages: { one: '{n} mensaje', many: '{n} de mensajes', other: '{n} mensajes' },
    recipients: { one: '{n} destinatario', many: '{n} de destinatarios', other: '{n} destinatarios' },
    domains: { one: '{n} dominio de destino', many: '{n} de dominios de destino', other: '{n} dominios de destino' },
    senders: { one: '{n} remitente', many: '{n} de remitentes', other: '{n} remitentes' },
    reports: { one: '{n} informe', many: '{n} de informes', other: '{n} informes' },
    completeReports: {
      one: '{n} informe completo',
      many: '{n} de informes completos',
      other: '{n} informes completos',
    },
    times: { one: '{n} momento', many: '{n} de momentos distintos', other: '{n} momentos distintos' },
  },

  parties: {
    sender: 'el remitente',
    'sender-admin': 'los administradores de la organización remitente',
    microsoft: 'Microsoft',
    recipient: 'el destinatario',
    'recipient-admin': 'los administradores del correo del destinatario',
  },

  sides: { sender: 'lado del remitente', recipient: 'lado del destinatario' },

  kinds: {
    'microsoft-ticket': 'solicitud de soporte a Microsoft',
    'recipient-postmaster': 'mensaje al postmaster del destinatario',
    'sender-note': 'nota al remitente',
    'user-notice': 'aviso a los usuarios',
    'own-admin': 'nota a sus propios administradores',
    'list-request': 'solicitud de retirada de la lista',
    checklist: 'lista de comprobación del incidente',
    scripts: 'comprobaciones en PowerShell',
  },

  meanings: {
    'address-unknown': 'La dirección no existe',
    'mailbox-full': 'El buzón está lleno',
    'too-large': 'El mensaje es demasiado grande',
    blocklist: 'La IP o el dominio de envío está en una lista de bloqueo',
    authentication: 'No se superó SPF, DKIM o DMARC',
    refused: 'Rechazado por una regla',
    'domain-unknown': 'El dominio no se encuentra o no recibe correo',
    unreachable: 'No se pudo conectar con el servidor remoto',
    busy: 'El servidor remoto pidió intentarlo más tarde',
    restricted: 'El remitente está restringido o alcanzó un límite de envío',
    delayed: 'La entrega se ha retrasado',
    unclear: 'Otro error',
  },

  columns: {
    time: 'UTC',
    sender: 'Remitente',
    recipient: 'Destinatario',
    ip: 'IP rechazada',
    code: 'Código',
    server: 'Servidor que rechaza',
    tried: 'Último servidor contactado',
    answeredBy: 'Respuesta de',
    reporter: 'Servidor de generación',
    sent: 'Enviado',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-Id',
  },

  ticket: {
    titlePool: 'IP de salida de Exchange Online bloqueada por {list}',
    titleList: 'IP de salida {ip} bloqueada por {list}',
    titleOther: 'Mensajes no entregados: {meaning}',
    titleDelayed: 'Mensajes retrasados: {meaning}',

    notMicrosoft: '**No es Microsoft quien puede solucionarlo.** Quién puede: {party}. El borrador adecuado: {better}.',
    notMicrosoftKeep: 'La solicitud siguiente es solo para el caso de que el soporte pida una de todos modos.',
    ifPersisting: '**Todavía no.** Envíela solo si los errores continúan después de las comprobaciones siguientes.',
    afterCleanUp:
      '**Revise primero su propio inquilino.** El soporte preguntará si estaba limpio cuando se rechazaron los mensajes: haga antes las comprobaciones pendientes y envíe después la solicitud.',
    relayPool:
      '**En el intervalo que Microsoft indicaba en 2023 para su grupo de retransmisión (relay pool): {ips}.** Por ese grupo sale el correo reenviado o retransmitido cuyo dominio remitente no es un dominio aceptado del inquilino y que al entrar no superó SPF. Compruebe eso primero.',
    tooFew:
      '**Hasta ahora: {reports}, {domains}, {times}.** El soporte pide al menos tres informes, de distintos dominios y horas: añada más si los tiene.',
    incomplete:
      'Sin hora, remitente, destinatario, dirección, respuesta o Message-ID y, por tanto, difíciles de rastrear: {files}.',
    unread: 'No leídos y, por tanto, no contados: {files}.',

    summary: 'Resumen',
    summaryPool:
      'Los servidores de los destinatarios rechazan el correo que nuestro inquilino envía por Exchange Online, porque la dirección de la que procede está en la lista de bloqueo {list}. Lo que se rechaza ({ips}) pertenece al grupo de salida compartido de Microsoft: la dirección no la elegimos nosotros, y un inquilino no puede pedir a la lista que la retire.',
    summaryNotListed:
      'Los servidores de los destinatarios rechazan el correo que nuestro inquilino envía por Exchange Online y citan {list}, pero la respuesta no indica una inclusión válida: la lista ya no existe o rechazó la consulta del servidor del destinatario.',
    summaryList:
      'Los servidores de los destinatarios rechazan nuestro correo porque la lista de bloqueo {list} contiene {ips}.',
    summaryOther: 'No se entregan mensajes de nuestro inquilino. Significado de las respuestas: {meaning} ({code}).',
    summaryDelayed: 'Se retrasan mensajes de nuestro inquilino. Significado de las respuestas: {meaning} ({code}).',
    tenant: 'Inquilino: {id} ({domain}). Dominios remitentes: {domains}.',
    contact: 'Contacto: {contact}.',

    request: 'Solicitud',
    escalate:
      'Escalen esta solicitud, por favor, al equipo de Exchange Online responsable de los grupos de salida y de su reputación. El soporte de primer nivel no puede hacer que se retire una dirección, y sender.office.com y delist@microsoft.com no están previstos para las direcciones de Microsoft.',
    confirm:
      'Confirmen por qué grupo de salida salieron los mensajes siguientes (normal, grupo de entrega de alto riesgo o grupo de retransmisión) y si el correo de nuestro inquilino contribuyó a la inclusión. Si alguno salió por el grupo de entrega de alto riesgo, indíquennos por qué se consideró correo no deseado.',
    resolve:
      'Consigan que {list} retire {ips}, o dejen de usar lo que está en la lista; hasta entonces, no envíen nuestro correo desde direcciones incluidas en ella.',
    escalateOther: 'Escalen esta solicitud, por favor, al equipo de flujo de correo de Exchange Online.',
    explain:
      'Indíquennos, según los registros de los mensajes siguientes, qué causó {code}, en qué lado, y si debemos cambiar algo en nuestro inquilino.',
    correct: 'Si la causa está en el servicio, corríjanla; si es un incidente conocido, indíquennos su número.',
    status: 'Indíquennos el estado actual, el plazo previsto de la solución y la hora de la próxima actualización.',

    impact: 'Impacto',
    scope: 'En los informes adjuntos ({now}): {messages}, {recipients}, {domains}, {senders}.',
    seen: 'Período observado: {period}.',
    recipientDomains: 'Dominios de destino: {domains}.',
    senderList: 'Remitentes: {senders}.',
    total: 'En total: {total}.',
    ongoing: 'Sigue fallando: {ongoing}.',
    users: 'Usuarios afectados: {users}.',
    business: 'Impacto en el negocio: {impact}.',

    evidence: 'Pruebas',
    evidenceAll: 'Todas las horas son UTC. Los códigos y las respuestas figuran tal como están en los informes.',
    evidenceSome:
      'Todas las horas son UTC. Los códigos y las respuestas figuran tal como están en los informes. {n} de {all} errores; todos están en `evidence.csv`.',
    answers: 'Respuestas, por fila de la tabla:',

    checks: 'Comprobaciones',
    checkAnswer: 'El servidor que rechaza cita la lista y la dirección.',
    checkAnswerWhy: 'Las respuestas citan {list}, por {ips}.',
    checkOwnList: 'El servidor que rechaza dice que la dirección está en su propia lista.',
    checkOwnListWhy: 'Las respuestas lo dicen de {ips}.',
    checkPool: 'La dirección rechazada es de Microsoft, no nuestra.',
    checkPoolWhy: 'En los intervalos de salida publicados por Microsoft: {ips}.',
    checkRelayPoolWhy:
      'En el intervalo que Microsoft indicaba en 2023 para su grupo de retransmisión (relay pool): {ips}.',
    checkDomains: 'Hay más de un dominio de destino afectado: no es la regla de un solo destinatario.',
    checkSenders: 'Hay más de un remitente afectado: no es un solo buzón.',
    checkTimes: 'No es un hecho aislado.',
    checkTimesWhy: 'Observado: {period}.',
    checkListed: '¿Está la dirección en la lista ahora? Consulta DNS {query}: {result}',
    checkTrace: 'Seguimiento de los mensajes anteriores; grupo por el que salieron: {pool}.',
    checkTraceListed:
      'Seguimiento de los mensajes anteriores; grupo por el que salieron: {pool}. En el grupo de entrega de alto riesgo es de esperar una inclusión: preguntar entonces por qué los mensajes se consideraron correo no deseado.',
    checkRestricted:
      'Ningún usuario ni conector restringido en nuestro inquilino (`Get-BlockedSenderAddress`, `Get-BlockedConnector`): {result}',
    checkCompromise:
      'Sin cuentas comprometidas, volumen inusual, reglas de reenvío desconocidas ni aplicaciones autorizadas recientemente: {result}',
    checkAuthentication: 'Los dominios remitentes superan SPF, DKIM y DMARC: {result}',
    checkConnectors:
      'Los mensajes salieron directamente de Exchange Online, sin un conector hacia otro servidor: {result}',
    checkHealth:
      'La página Estado del servicio (Service health) del centro de administración no muestra ningún incidente al respecto: {result}',
    checkDiagnostic:
      'El diagnóstico de Microsoft para informes de no entrega (https://aka.ms/PillarEmailNDR) indica: {result}',

    measures: 'Medidas adoptadas',

    attachments: 'Archivos adjuntos',
    attachReports: 'Los informes como archivos adjuntos, no reenviados: {files}',
    attachEvidence: '`evidence.csv` con todos los errores, escrito por “Export evidence…” de NDR Lens',
    attachTrace: 'El seguimiento con los detalles de estos mensajes, exportado',

    where: 'Dónde abrirla (no forma parte de la solicitud)',
    whereMenu:
      'https://admin.cloud.microsoft, con un rol de administrador: **Ayuda y soporte técnico** (Help & support, abajo a la derecha), describir el problema, **Ponerse en contacto con soporte técnico** (Contact support). Donde no aparezca (21Vianet, algunos inquilinos del sector público): **Soporte técnico > Nueva solicitud de servicio** (New service request).',
    wherePaste:
      'Pegar el título, y el texto anterior como descripción. Los archivos se adjuntan con la solicitud ya abierta.',
    whereSeverity: 'Gravedad: {severity}. A solo si el negocio está parado y hay alguien localizable día y noche.',
    wherePartner: '¿Suscripción comprada a un partner? La solicitud se dirige al partner, que la abre con Microsoft.',
  },

  letter: {
    to: '**Para:** {to}',
    subject: '**Asunto:** {subject}',
    greeting: 'Buenos días:',
    thanks: 'Gracias y un cordial saludo,',
    signature: '{signature}',
  },

  postmaster: {
    title: 'No se entrega el correo de {senders} a {domain}',
    titleCode: 'No se entrega el correo de {senders} a {domain} ({code})',
    intro: 'No podemos entregar los mensajes que nuestros usuarios envían a {domain}: {messages} ({period}).',
    evidence: 'Para localizarlos en sus registros:',
    ask: 'Qué les pedimos',
    blocklistPool:
      'Su servidor se guía por {list}, que contiene direcciones del grupo de salida compartido de Microsoft ({ips}). Hemos pedido a Microsoft que lo resuelva (solicitud {ticket}); como clientes no podemos hacerlo nosotros. ¿Podrían aceptar mientras tanto nuestro correo por nuestro dominio ({senders}), siempre que supere SPF, DKIM y DMARC, y no por la dirección? Una excepción para todas las direcciones de Microsoft dejaría entrar el correo de cualquiera.',
    blocklistOwn:
      'Sabemos que {list} contiene {ips} y estamos pidiendo que se retire. ¿Podrían aceptar mientras tanto el correo de nuestro dominio ({senders}), siempre que supere SPF, DKIM y DMARC?',
    blocklistError:
      'Su servidor cita {list}, pero por lo que vemos no se trata de una inclusión: la lista ya no existe o se niega a responder a su servidor DNS. Comprueben, por favor, cómo lee su servidor las respuestas, o dejen de consultarla.',
    authentication:
      'Su servidor indica que nuestro correo no supera la autenticación. Dígannos, por favor, qué comprobación falló (SPF, DKIM o DMARC), con qué dominio y qué dirección, para que podamos corregirlo.',
    refused:
      'Dígannos, por favor, qué regla rechazó estos mensajes y qué necesitan de nosotros para aceptarlos; o hagan una excepción para nuestro dominio ({senders}), siempre que supere SPF, DKIM y DMARC.',
    signIn:
      'Su servidor pide al nuestro que se autentique antes de aceptar correo. Los servidores que entregan desde Internet no tienen una cuenta. Permitan, por favor, que el servidor que indica el registro MX de {domain} acepte correo sin autenticación: en Exchange, un conector de recepción abierto a usuarios anónimos.',
    insidersOnly:
      'Las direcciones de arriba solo aceptan correo de dentro de su organización. Ábranlas, por favor, a remitentes externos, o dígannos qué dirección lo está.',
    'address-unknown':
      'Dígannos, por favor, si las direcciones anteriores existen y cómo localizar hoy a esas personas.',
    'mailbox-full': 'Avisen, por favor, a los titulares de los buzones anteriores de que están llenos.',
    'too-large': 'Dígannos, por favor, cuál es el tamaño máximo de mensaje que aceptan.',
    'domain-unknown':
      'Comprueben, por favor, los registros MX y de dirección de {domain}: nuestros servidores no encuentran ninguno que reciba correo.',
    unreachable:
      'Comprueben, por favor, que su servidor acepte conexiones de nuestras direcciones en el puerto 25, y que su certificado TLS y sus registros DNS estén en orden.',
    busy: 'Dígannos, por favor, qué retrasa nuestro correo en su lado y qué podemos hacer.',
    delayed: 'Dígannos, por favor, si su servidor retiene correo y por cuánto tiempo.',
    restricted: 'Dígannos, por favor, qué significa para nosotros esta respuesta de su servidor.',
    unclear: 'Dígannos, por favor, qué significa para nosotros esta respuesta de su servidor.',
    offer: 'Podemos enviarles los informes completos y los encabezados. Contacto: {contact}.',
  },

  sender: {
    title: 'Su mensaje no ha llegado: {subject}',
    titleUntitled: 'Su mensaje no ha llegado',
    titleMany: 'Algunos de sus mensajes no han llegado',
    intro: 'Uno de sus mensajes no se ha entregado.',
    introMany: 'Algunos de sus mensajes no se han entregado.',
    delayed: {
      title: 'Su mensaje se ha retrasado: {subject}',
      titleUntitled: 'Su mensaje se ha retrasado',
      titleMany: 'Algunos de sus mensajes se han retrasado',
      intro: 'Uno de sus mensajes aún no se ha entregado.',
      introMany: 'Algunos de sus mensajes aún no se han entregado.',
    },
    message: '{subject}, enviado el {date}, a {recipients}',
    messageUndated: '{subject}, a {recipients}',
    untitled: 'Un mensaje',
    happened: {
      'address-unknown': 'Dirección inexistente (o que ya no existe), o con un error de escritura.',
      'mailbox-full': 'El buzón del destinatario está lleno.',
      'too-large': 'Tamaño excesivo, seguramente por los archivos adjuntos.',
      blocklist:
        'El servidor del destinatario no acepta correo de uno de los servidores por los que sale el nuestro. Con toda probabilidad, no tiene que ver con usted ni con lo que ha escrito.',
      authentication:
        'El servidor del destinatario no pudo comprobar que el correo procede realmente de nosotros. Eso nos corresponde corregirlo a nosotros, no a usted.',
      refused: 'El servidor del destinatario rechazó el correo por una regla propia.',
      'domain-unknown': 'La parte de la dirección después de la @ no se encuentra en Internet, o no recibe correo.',
      unreachable: 'No se pudo conectar con el servidor de correo del destinatario.',
      busy: 'El servidor de correo del destinatario pidió intentarlo más tarde.',
      restricted: 'Se ha restringido el envío, desde su cuenta o desde toda nuestra organización.',
      delayed: 'No se ha perdido nada: nuestro servidor lo sigue intentando automáticamente.',
      unclear: 'El mensaje se devolvió sin un motivo comprensible.',
    },
    todo: {
      'address-unknown':
        'Compare la dirección letra por letra con una fuente fiable y escríbala a mano, sin tomarla de las sugerencias de su programa de correo. O pregunte al destinatario por teléfono.',
      'mailbox-full': 'Avise al destinatario por otra vía y espere a que haya espacio para volver a enviar.',
      'too-large': 'Envíe un enlace al archivo en lugar del archivo.',
      blocklist:
        'Por ahora no vuelva a enviar, por favor: estamos trabajando en ello y le avisaremos. Si es urgente, llame por teléfono.',
      authentication: 'Espere, por favor, noticias nuestras antes de volver a enviar.',
      refused:
        'Pida al destinatario por otra vía que autorice sus mensajes o que lo consulte con su departamento de informática. También podemos escribirle nosotros.',
      'domain-unknown': 'Revise la dirección después de la @, o pida la correcta al destinatario.',
      unreachable: 'Vuelva a intentarlo mañana. Si es urgente, llame por teléfono.',
      busy: 'Vuelva a intentarlo dentro de unas horas. Si es urgente, llame por teléfono.',
      restricted: 'Llámenos, por favor, antes de enviar nada más: quizá alguien haya usado una de nuestras cuentas.',
      delayed: 'No tiene que hacer nada ni volver a enviar. Recibirá otro mensaje si al final no se entrega.',
      unclear: 'Reenvíenos, por favor, el informe como archivo adjunto.',
    },
    help: '¿Tiene preguntas? {helpdesk}',
    details: 'Para el servicio de asistencia: {code}.',
  },

  notice: {
    title: 'Se devuelven algunos mensajes a destinatarios externos',
    titleDelayed: 'Se retrasan algunos mensajes a destinatarios externos',
    status: '**Situación: {now}**',
    known:
      'Algunos mensajes a {domains} no se entregan en este momento. Que sepamos, el resto del correo funciona como siempre.',
    since: 'Primer caso: {first}.',
    blocklistPool:
      'La causa no es su buzón ni su mensaje: los servidores de los destinatarios rechazan algunos servidores de Microsoft por los que sale nuestro correo. Lo hemos comunicado a Microsoft (solicitud {ticket}).',
    unexplained: 'Estamos buscando la causa y le informaremos.',
    ours: 'Conocemos la causa y estamos trabajando en ello.',
    theirs: 'La causa está en el lado de los destinatarios. Estamos contactando con los responsables.',
    what: 'Qué puede hacer',
    wait: 'No vuelva a enviar los mensajes devueltos hasta que se lo indiquemos: los envíos repetidos empeoran la situación.',
    private: 'No use cuentas de correo personales para el correo de trabajo.',
    channel: 'Para lo urgente: {workaround}',
    report: 'Si se devuelve un mensaje a otra organización, envíenos el informe como archivo adjunto: {helpdesk}',
    next: 'Próxima actualización: {next}',
  },

  admin: {
    title: 'Mensajes de {senders} no entregados: {meaning}',
    intro: 'Con error: {messages}, {recipients} ({period}). Dominios de destino: {domains}.',
    owner: 'Quién puede solucionarlo: {party}.',
    article: 'Artículo: {link}',
    todo: 'Qué hacer',
    todoFor: {
      'address-unknown':
        'Corregir la dirección donde está guardada (contactos, grupos de distribución, reenvíos, aplicación que envía).',
      'mailbox-full':
        'Si el buzón es propio: liberar espacio o activar el buzón de archivo. Si no, avisar al remitente.',
      'too-large':
        'Comparar los límites del buzón, del conector y de las reglas de flujo de correo con el tamaño del mensaje.',
      blocklistPool:
        'La dirección es de Microsoft: abrir una solicitud de soporte con el borrador para ello. Mientras tanto, buscar indicios de compromiso propios: el soporte lo preguntará.',
      blocklistOwn:
        'Averiguar de quién es la dirección. Si es propia: encontrar y detener lo que causó la inclusión, y después pedir la retirada a la lista. Si es de un proveedor o de una puerta de enlace: pedirles que lo hagan.',
      blocklistError:
        'Nada que corregir en el lado propio: el servidor del destinatario consulta una lista que ya no existe o que no le responde. Escribir a su postmaster.',
      authentication:
        'Comprobar SPF, DKIM y DMARC de los dominios remitentes, y cada servicio que envía en su nombre. Revisar el campo Authentication-Results de un mensaje que sí llegó.',
      refused:
        'Leer la respuesta del servidor: es una regla del destinatario, o un conector o una regla de flujo de correo propios.',
      'domain-unknown':
        'Comprobar que el dominio esté bien escrito y que tenga un registro MX. Si es un dominio aceptado propio, comprobar su tipo y sus registros.',
      unreachable:
        'Comprobar el conector usado, su certificado y su host inteligente (smart host), y después el MX del destinatario.',
      busy: 'Vigilar la cola. Si continúa, buscar un volumen inusual en el lado propio.',
      restricted:
        'Dar la cuenta por comprometida hasta demostrar lo contrario: revocar las sesiones, restablecer la contraseña, revisar reenvíos y aplicaciones autorizadas. Solo después, desbloquearla en Entidades restringidas (Restricted entities). Si está bloqueado todo el inquilino, abrir después una solicitud de soporte.',
      delayed: 'Buscar el mensaje en el seguimiento de mensajes y averiguar qué está esperando.',
      unclear: 'Buscar el mensaje en el seguimiento de mensajes y leer los detalles del evento Fail.',
    },
    scripts: 'Los comandos están en el borrador «{scripts}».',
  },

  list: {
    title: 'Solicitud de retirada de {ip}',
    ownOnly:
      '**Solo para una dirección propia.** {ip} no está en los intervalos que Microsoft publica para Exchange Online, pero eso no la hace suya: puede ser de un proveedor o de una puerta de enlace, a quien corresponde entonces pedirlo.',
    where: 'Dónde pedirlo: {link}.',
    noRequest:
      '**{list} no acepta solicitudes de retirada, que sepamos.** Corregir la causa; muchas inclusiones caducan después por sí solas.',
    unknown: 'Aquí no se sabe cómo recibe {list} las solicitudes: consultar su sitio web.',
    dead: '**{list} ya no existe.** Escribir en su lugar a los postmasters de los destinatarios: sus servidores todavía la consultan.',
    first: 'Corregir la causa antes de pedirlo: una dirección que vuelve pronto a la lista es más difícil de retirar.',
    ask: 'Retiren, por favor, {ip} de {list}.',
    address: 'Dirección: {ip}, nombre de host {host}. Es nuestra y soy responsable de ella.',
    domain: 'Dominio: {ip}. Es nuestro y soy responsable de él.',
    seen: 'Rechazos debidos a la lista: {messages} ({period}).',
    cause: 'Causa: {cause}.',
    fixed: 'Corrección: {fixed}.',
    contact: 'Contacto: {contact}.',
  },

  checklist: {
    title: 'Lista de comprobación del incidente: {meaning}',
    state: 'Situación ({now}): {messages}, {recipients}, {domains}, {senders}.',
    roles: {
      helpdesk: 'servicio de asistencia',
      mail: 'administrador de correo',
      global: 'administrador global',
      security: 'seguridad',
    },
    item: '{text} _({role})_',
    confirm: '1. Confirmar',
    compromise: '2. Buscar indicios de compromiso propios',
    authenticate: '3. Autenticar',
    ticket: '4. Abrir la solicitud',
    mitigate: '5. Mitigar el impacto',
    followUp: '6. Hacer seguimiento',
    avoid: 'Errores que evitar',
    end: 'Fin del incidente',
    after: 'Después',

    collect: 'Al menos tres informes completos, de distintos dominios y horas, como archivos',
    collectWhy: 'Disponibles: {reports}.',
    traceFails:
      'Seguimiento de mensajes de los últimos días con estado Failed: ¿hay más de lo que muestran los informes? {result}',
    signIns: 'Inicios de sesión de los remitentes desde lugares o aplicaciones inusuales: {senders}',
    rules: 'Reglas de bandeja de entrada, reenvíos de buzones y reglas de flujo de correo que envían al exterior',
    apps: 'Aplicaciones autorizadas a enviar correo',
    volume: 'Volumen inusual de salida, por remitente; límites de la directiva de correo no deseado saliente',
    contain:
      'Solo si se encuentra alguno: bloquear la cuenta, revocar las sesiones, restablecer la contraseña, quitar reglas y autorizaciones, y después desbloquearla en Entidades restringidas (Restricted entities)',
    spf: 'El SPF de {domains} incluye spf.protection.outlook.com y todos los demás servicios que envían, con diez consultas DNS como máximo',
    dkim: 'DKIM está activo en cada dominio remitente, con los dos selectores en el DNS',
    dmarc: 'DMARC está publicado en cada dominio remitente (al menos p=none) y se leen sus informes',
    smtpAuth: 'SMTP AUTH está desactivado en el inquilino, y activo solo en los buzones que lo necesitan',
    openTicket: 'Abrir la solicitud con el borrador y sus archivos adjuntos; anotar su número: {ticket}',
    noTicket: 'No hace falta una solicitud a Microsoft',
    noTicketWhy: 'Quién puede solucionarlo: {party}.',
    escalation:
      'Pedir el escalado ya en la primera respuesta: el primer nivel no puede hacer que se retire una dirección',
    tellUsers: 'Aviso a los usuarios, con la hora de la próxima actualización',
    pause: 'Detener boletines y otros envíos masivos',
    allow:
      'Pedir a los postmasters de los destinatarios que acepten por ahora el dominio propio. Inconveniente: dominio por dominio, y hay que deshacerlo',
    connector:
      'Un conector solo para los dominios afectados, por otro servidor de retransmisión. Inconveniente: coste y configuración; SPF, DKIM y DMARC deben seguir alineados, o se rechaza el correo por eso; hay que deshacerlo',
    channel: 'Otra vía para lo urgente. Inconveniente: más lenta, y no todo puede ir por ella',
    recheck: 'Volver a consultar la lista cada pocas horas y anotar la hora de cada respuesta: {result}',
    chase: 'Preguntar por el estado y el plazo cuando llegue la hora prometida',
    resend:
      'Volver a enviar solo cuando la dirección ya no esté en la lista **y** haya llegado un mensaje de prueba a cada dominio; en lotes pequeños, lo más importante primero',
    mistakes: [
      'Volver a enviar todo en masa: falla otra vez y parece correo no deseado.',
      'Cambiar SPF, DKIM o DMARC al azar: no ayuda contra una inclusión y rompe lo que funciona.',
      'Excepciones generales, en el lado propio o en el de los destinatarios.',
      'sender.office.com o delist@microsoft.com para las direcciones de Microsoft: no están previstos para ellas.',
      'Varias solicitudes por una misma causa.',
      'Pasar todo el correo a un servidor de retransmisión que no está preparado.',
    ],
    undo: 'Se han deshecho los conectores, reglas de flujo de correo y excepciones creados para el incidente',
    testAll: 'Ha llegado un mensaje de prueba a cada dominio afectado: {domains}',
    closeTicket: 'La solicitud está cerrada con la causa por escrito',
    tellEnd: 'Se ha informado a los usuarios y a los postmasters de que ha terminado',
    timeline: 'La cronología, la causa y las mejoras están por escrito',
    afterColumns: ['Qué', 'Con qué frecuencia', 'Señal de éxito'],
    afterRows: [
      ['Informes de DMARC', 'cada semana', 'todas las fuentes que envían en su nombre lo superan'],
      ['Alertas de usuarios restringidos', 'el mismo día', 'se examina cada una'],
      ['Reenvíos al exterior', 'cada mes', 'ninguno es desconocido'],
      ['Aplicaciones autorizadas', 'cada mes', 'ninguna es desconocida'],
      ['Buzones con SMTP AUTH', 'cada tres meses', 'solo los de su lista'],
      [
        'Envíos masivos por un servicio aparte, en un subdominio aparte',
        'cada año',
        'ninguno sale de los buzones de los usuarios',
      ],
    ],
  },

  scripts: {
    title: 'Comprobaciones en PowerShell',
  },

  summary: {
    title: 'Resumen: {reports}',
    overall: '{messages}, {recipients}, {domains}, {senders} ({period}).',
    nothing: 'Ningún informe de entrega fallida.',
    columns: {
      meaning: 'Causa',
      owner: 'Quién puede solucionarlo',
      failures: 'Errores',
      messages: 'Mensajes',
      recipients: 'Destinatarios',
      domains: 'Dominios',
      senders: 'Remitentes',
      codes: 'Códigos',
      ips: 'IP rechazadas',
      first: 'Primero (UTC)',
      last: 'Último (UTC)',
      next: 'Siguiente paso',
    },
    next: 'Siguiente paso: {next}.',
    ownerLine: 'Quién puede solucionarlo: {party}. {next}',
    unread: 'No leídos: {files}.',
    others: 'Sin informe de error: {files}.',
  },
};
