import type { Words } from './words.ts';

export const es: Words = {
  moment: '{date}, {time} UTC',
  firstDay: '1',
  code: ' ({code})',
  more: 'y {n} más',
  unknown: 'no figura en el informe',
  period: { none: 'sin hora en los informes', once: '{first} UTC', range: 'de {first} a {last} UTC' },

  gaps: {
    tenantId: 'id. del inquilino (tenant ID)',
    tenantDomain: 'dominio del inquilino, p. ej. contoso.onmicrosoft.com',
    contact: 'nombre, teléfono, zona horaria y horas en que se nos puede localizar',
    businessImpact: 'efecto en el negocio, p. ej. 40 clientes sin confirmación de pedido desde las 08:00 UTC',
    affectedUsers: 'número de usuarios afectados',
    failedTotal: 'mensajes con error en las últimas 48 horas, según el seguimiento de mensajes',
    measures: 'medida y hora UTC, p. ej. boletín a 3000 direcciones detenido a las 09:30 UTC',
    moreMeasures: 'otra medida y hora UTC, o borrar esta línea',
    checkResult: 'resultado y hora UTC',
    poolName: 'OutboundIpPoolName según el seguimiento de mensajes',
    severity: 'A, B o C',
    ticketNumber: 'número de la solicitud de soporte de Microsoft',
    signature: 'nombre, cargo, teléfono',
    nextUpdate: 'hora del próximo aviso, con la zona horaria',
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
    times: { one: '{n} hora', many: '{n} de horas distintas', other: '{n} horas distintas' },
  },

  parties: {
    sender: 'el remitente',
    'sender-admin': 'los administradores de la organización remitente',
    microsoft: 'Microsoft',
    recipient: 'el destinatario',
    'recipient-admin': 'los administradores del correo del destinatario',
  },

  kinds: {
    'microsoft-ticket': 'solicitud de soporte a Microsoft',
    'recipient-postmaster': 'carta al postmaster del destinatario',
    'sender-note': 'nota al remitente',
    'user-notice': 'aviso a los usuarios',
    'own-admin': 'nota a los administradores propios',
    'list-request': 'solicitud de retirada a la lista',
    checklist: 'lista de comprobación del incidente',
    scripts: 'comprobaciones en PowerShell',
  },

  meanings: {
    'address-unknown': 'La dirección no existe',
    'mailbox-full': 'El buzón está lleno',
    'too-large': 'El mensaje es demasiado grande',
    blocklist: 'La dirección de envío está en una lista de bloqueo',
    authentication: 'No se superó SPF, DKIM o DMARC',
    refused: 'Rechazado por una regla del destinatario',
    'domain-unknown': 'El dominio no se encuentra o no recibe correo',
    unreachable: 'No se pudo contactar con el otro servidor',
    busy: 'El otro servidor pidió intentarlo más tarde',
    restricted: 'El remitente está restringido o llegó a un límite de envío',
    delayed: 'La entrega se retrasa',
    unclear: 'Otro error',
  },

  columns: {
    time: 'UTC',
    sender: 'Remitente',
    recipient: 'Destinatario',
    ip: 'IP rechazada',
    code: 'Código',
    server: 'Servidor que rechaza',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-Id',
  },

  ticket: {
    titlePool: 'IP de salida de Exchange Online bloqueada por {list}',
    titleList: 'IP de salida {ip} bloqueada por {list}',
    titleOther: 'Correo no entregado: {meaning}',

    notMicrosoft:
      '**No es Microsoft quien puede arreglar esto.** Quién puede: {party}. El borrador adecuado: {better}.',
    notMicrosoftKeep: 'La solicitud de abajo es solo para el caso de que el soporte pida una de todos modos.',
    ifPersisting: '**Todavía no.** Envíela solo si los errores siguen después de las comprobaciones de abajo.',
    afterCleanUp:
      '**Revise primero su propio inquilino.** El soporte preguntará si estaba limpio cuando se rechazó la dirección: haga las comprobaciones pendientes de abajo y envíela después.',
    relayPool:
      '**Estas direcciones se publicaron como grupo de retransmisión**, que lleva el correo reenviado cuyo dominio remitente no es un dominio aceptado del inquilino y no superó SPF al entrar. Compruebe eso primero.',
    tooFew:
      '**Hasta ahora: {reports}, {domains}, {times}.** El soporte pide al menos tres informes, de dominios y horas distintos: añada más si los tiene.',
    incomplete:
      'Sin hora, remitente, destinatario, dirección, respuesta o Message-ID, y por eso difíciles de rastrear: {files}.',
    unread: 'No leídos, y por eso no contados: {files}.',

    summary: 'Resumen',
    summaryPool:
      'Los servidores de los destinatarios rechazan el correo que nuestro inquilino envía por Exchange Online, porque la dirección de la que viene está en la lista de bloqueo {list}. Las direcciones rechazadas ({ips}) son del grupo de salida compartido de Microsoft: no las elegimos nosotros, y un inquilino no puede pedir a la lista que las retire.',
    summaryNotListed:
      'Los servidores de los destinatarios rechazan el correo que nuestro inquilino envía por Exchange Online y nombran {list}, pero la respuesta no es una inclusión válida: la lista ya no existe, o rechazó la consulta del servidor del destinatario.',
    summaryList:
      'Los servidores de los destinatarios rechazan nuestro correo porque la dirección {ips} está en la lista de bloqueo {list}.',
    summaryOther: 'No se entrega correo de nuestro inquilino. Sentido de las respuestas: {meaning} ({code}).',
    tenant: 'Inquilino: {id} ({domain}). Dominios remitentes: {domains}.',
    contact: 'Contacto: {contact}.',

    request: 'Solicitud',
    escalate:
      'Pasen esto, por favor, al equipo de Exchange Online que lleva los grupos de salida y su reputación. El soporte de primer nivel no puede hacer retirar una dirección, y sender.office.com y delist@microsoft.com no son para las direcciones de Microsoft.',
    confirm:
      'Confirmen, para los mensajes de abajo, por qué grupo de salida salieron (normal, de alto riesgo o de retransmisión) y si el correo de nuestro inquilino contribuyó a la inclusión. Si un mensaje salió por el grupo de alto riesgo, dígannos por qué se consideró correo no deseado.',
    resolve:
      'Hagan resolver la inclusión de {ips} con {list} o retiren del uso las direcciones, y mantengan hasta entonces nuestro correo lejos de las direcciones incluidas.',
    escalateOther: 'Pasen esto, por favor, al equipo de flujo de correo de Exchange Online.',
    explain:
      'Dígannos, según los registros de los mensajes de abajo, qué causó {code}, en qué lado, y si nuestro inquilino tiene que cambiar algo.',
    correct: 'Si la causa está en el servicio, corríjanla; si es un incidente conocido, dígannos su número.',
    status: 'Dígannos el estado actual, el plazo previsto de la solución y la hora del próximo aviso.',

    impact: 'Efecto',
    scope: 'En los informes adjuntos, a {now}: {messages}, {recipients}, {domains}, {senders}.',
    seen: 'Primera y última vez: {period}.',
    recipientDomains: 'Dominios de destino: {domains}.',
    senderList: 'Remitentes: {senders}.',
    total: 'En total: {total}.',
    users: 'Usuarios afectados: {users}.',
    business: 'Efecto en el negocio: {impact}.',

    evidence: 'Pruebas',
    evidenceAll: 'Todas las horas son UTC. Los códigos y las respuestas están como en los informes.',
    evidenceSome:
      'Todas las horas son UTC. Los códigos y las respuestas están como en los informes. {n} de {all} errores; todos están en `evidence.csv`.',
    answers: 'Las respuestas, por fila de la tabla:',

    checks: 'Comprobaciones',
    checkAnswer: 'El servidor que rechaza nombra la lista y la dirección.',
    checkAnswerWhy: 'Las respuestas nombran {list} y {ips}.',
    checkPool: 'La dirección rechazada es de Microsoft, no nuestra.',
    checkPoolWhy: 'En los intervalos de salida publicados por Microsoft: {ips}.',
    checkDomains: 'Hay más de un dominio de destino afectado: no es la regla de un solo destinatario.',
    checkSenders: 'Hay más de un remitente afectado: no es un solo buzón.',
    checkTimes: 'No es un hecho aislado.',
    checkTimesWhy: 'Visto: {period}.',
    checkListed: '¿Está la dirección en la lista ahora? Consulta DNS {query}: {result}',
    checkTrace:
      'Seguimiento de los mensajes de arriba; grupo por el que salieron: {pool}. Desde el grupo de alto riesgo es de esperar una inclusión: pregunte entonces por qué se consideraron correo no deseado.',
    checkRestricted:
      'Ningún usuario ni conector restringido en nuestro inquilino (`Get-BlockedSenderAddress`, `Get-BlockedConnector`): {result}',
    checkCompromise:
      'Ninguna cuenta comprometida, volumen inusual, reenvío desconocido ni aplicación autorizada hace poco: {result}',
    checkAuthentication: 'Se superan SPF, DKIM y DMARC de los dominios remitentes: {result}',
    checkConnectors:
      'Los mensajes salieron directamente de Exchange Online, sin un conector por otro servidor: {result}',
    checkHealth: 'El estado del servicio en el centro de administración no nombra ningún incidente de esto: {result}',
    checkDiagnostic:
      'El diagnóstico de Microsoft para informes de no entrega (https://aka.ms/PillarEmailNDR) dice: {result}',

    measures: 'Medidas tomadas',

    attachments: 'Archivos adjuntos',
    attachReports: 'Los informes como archivos, no reenviados: {files}',
    attachEvidence: '`evidence.csv` con todos los errores',
    attachTrace: 'El seguimiento con los detalles de estos mensajes, exportado',

    where: 'Dónde abrirla (no es parte de la solicitud)',
    whereMenu:
      'https://admin.cloud.microsoft, con un rol de administrador: **Ayuda y soporte técnico** (abajo a la derecha), describir el problema, **Ponerse en contacto con soporte técnico**. Donde falte (21Vianet, algunos inquilinos públicos): **Soporte técnico > Nueva solicitud de servicio**.',
    wherePaste:
      'Pegar el título y el texto de arriba como descripción. Los archivos se añaden con la solicitud ya abierta.',
    whereSeverity: 'Gravedad: {severity}. A solo si el negocio está parado y hay alguien localizable día y noche.',
    wherePartner: '¿Comprado a un partner? La solicitud va al partner, que la abre con Microsoft.',
  },

  letter: {
    to: '**Para:** {to}',
    subject: '**Asunto:** {subject}',
    greeting: 'Buenos días:',
    thanks: 'Gracias y un cordial saludo',
    signature: '{signature}',
  },

  postmaster: {
    title: 'Se rechaza el correo de {senders} a {domain}',
    titleCode: 'Se rechaza el correo de {senders} a {domain} ({code})',
    intro:
      'Su sistema de correo no acepta los mensajes que nuestros usuarios envían a {domain}: {messages} ({period}).',
    evidence: 'Para que los encuentren en sus registros:',
    ask: 'Qué les pedimos',
    blocklistPool:
      'Las direcciones rechazadas son del grupo de salida compartido de Microsoft, y {list} las tiene en su lista. Hemos pedido a Microsoft que lo resuelva (solicitud {ticket}); como clientes no podemos hacerlo nosotros. ¿Podrían aceptar mientras tanto nuestro correo por nuestro dominio ({senders}), siempre que supere SPF, DKIM y DMARC, y no por la dirección? Una excepción para todas las direcciones de Microsoft dejaría entrar el correo de cualquiera.',
    blocklistOwn:
      'Sabemos que {ips} está en {list} y estamos pidiendo que se retire. ¿Podrían aceptar mientras tanto el correo de nuestro dominio ({senders}), siempre que supere SPF, DKIM y DMARC?',
    blocklistError:
      'Su servidor nombra {list}, pero por lo que vemos no es una inclusión: la lista ya no existe, o se niega a responder a su servidor DNS. Comprueben, por favor, cómo lee su servidor las respuestas, o dejen de consultarla.',
    authentication:
      'Su servidor dice que nuestro correo no supera la autenticación. Dígannos, por favor, qué comprobación falló (SPF, DKIM o DMARC), con qué dominio y qué dirección, para que podamos corregirlo.',
    refused:
      'Dígannos, por favor, qué regla rechazó estos mensajes y qué necesitan de nosotros para aceptarlos; o hagan una excepción para nuestro dominio ({senders}) mientras supere SPF, DKIM y DMARC.',
    'address-unknown': 'Dígannos, por favor, si estas direcciones existen y cómo localizar hoy a esas personas.',
    'mailbox-full': 'Avisen, por favor, a los titulares de estos buzones de que están llenos.',
    'too-large': 'Dígannos, por favor, cuál es el tamaño máximo que aceptan.',
    'domain-unknown':
      'Comprueben, por favor, los registros MX y de dirección de {domain}: nuestros servidores no encuentran ninguno que reciba correo.',
    unreachable:
      'Comprueben, por favor, que su servidor acepte conexiones de nuestras direcciones en el puerto 25, y que su certificado TLS y sus registros DNS estén en orden.',
    busy: 'Dígannos, por favor, qué retrasa nuestro correo en su lado y qué podemos hacer.',
    delayed: 'Dígannos, por favor, si su servidor retiene correo y por cuánto tiempo.',
    restricted: 'Dígannos, por favor, qué significa para nosotros esta respuesta de su servidor.',
    unclear: 'Dígannos, por favor, qué significa para nosotros esta respuesta de su servidor.',
    offer: 'Los informes completos y los encabezados están a su disposición. Contacto: {contact}.',
  },

  sender: {
    title: 'Su mensaje no llegó: {subject}',
    titleUntitled: 'Su mensaje no llegó',
    intro: 'Uno de sus mensajes no se entregó.',
    introMany: 'Algunos de sus mensajes no se entregaron.',
    message: '{subject}, enviado el {date}, a {recipients}',
    messageUndated: '{subject}, a {recipients}',
    untitled: 'Un mensaje',
    happened: {
      'address-unknown': 'La dirección no existe (o ya no existe), o tiene un error de escritura.',
      'mailbox-full': 'El buzón del destinatario está lleno.',
      'too-large': 'El mensaje era demasiado grande, seguramente por los archivos adjuntos.',
      blocklist:
        'La otra parte no acepta correo de uno de los servidores por los que sale el nuestro. No tiene que ver con usted ni con su mensaje.',
      authentication:
        'La otra parte no pudo comprobar que el mensaje viene de verdad de nosotros. Eso nos toca corregirlo a nosotros, no a usted.',
      refused: 'La otra parte rechazó el mensaje por una regla propia.',
      'domain-unknown': 'La parte de la dirección después de la @ no se encuentra en Internet, o no recibe correo.',
      unreachable: 'No se pudo contactar con el servidor de correo de la otra parte.',
      busy: 'El servidor de correo de la otra parte pidió intentarlo más tarde.',
      restricted: 'Se restringió el envío desde su cuenta.',
      delayed: 'El mensaje sigue en espera. Nuestro servidor lo sigue intentando por sí solo.',
      unclear: 'La otra parte devolvió el mensaje sin un motivo que podamos leer.',
    },
    todo: {
      'address-unknown':
        'Compare la dirección letra por letra con una que sepa correcta, y no la tome de las sugerencias de su programa de correo. O pregunte al destinatario por teléfono.',
      'mailbox-full': 'Avise al destinatario por otra vía, y vuelva a enviarlo cuando haya sitio.',
      'too-large': 'Envíe un enlace al archivo en lugar del archivo.',
      blocklist:
        'Por ahora no lo vuelva a enviar, por favor: estamos en ello y le avisaremos. Si es urgente, llame por teléfono.',
      authentication: 'Espere, por favor, noticias nuestras antes de volver a enviarlo.',
      refused:
        'Pida al destinatario por otra vía que le deje pasar o que lo hable con su departamento informático. También podemos escribirles nosotros.',
      'domain-unknown': 'Revise la dirección después de la @, o pida la correcta al destinatario.',
      unreachable: 'Inténtelo mañana. Si es urgente, llame por teléfono.',
      busy: 'Inténtelo dentro de unas horas. Si es urgente, llame por teléfono.',
      restricted: 'Llámenos, por favor, antes de enviar nada más: quizá otra persona usó su cuenta.',
      delayed: 'No tiene que hacer nada. Recibirá otro mensaje si al final falla.',
      unclear: 'Reenvíenos, por favor, el informe como archivo adjunto.',
    },
    help: '¿Preguntas? {helpdesk}',
    details: 'Para el servicio de asistencia: {code}.',
  },

  notice: {
    title: 'Se devuelve correo a algunos destinatarios externos',
    titleDelayed: 'Se retrasa correo a algunos destinatarios externos',
    status: '**Situación a {now}**',
    known: 'Los mensajes a {domains} no se entregan en este momento. El resto del correo funciona como siempre.',
    since: 'Primer caso: {first}.',
    blocklistPool:
      'La causa no es su buzón ni su mensaje: los servidores de los destinatarios rechazan algunos servidores de Microsoft por los que sale nuestro correo. Lo hemos comunicado a Microsoft (solicitud {ticket}).',
    unexplained: 'Buscamos la causa y diremos lo que encontremos.',
    ours: 'Conocemos la causa y trabajamos en ello.',
    theirs: 'La causa está en el lado de los destinatarios. Hemos avisado a los responsables.',
    what: 'Qué puede hacer',
    wait: 'No vuelva a enviar los mensajes devueltos hasta que lo digamos: enviar muchas veces lo empeora.',
    private: 'No use cuentas de correo privadas para el correo de la empresa.',
    channel: 'Para lo urgente: {workaround}',
    report: 'Si se devuelve un mensaje a otra organización, envíenos el informe como archivo adjunto: {helpdesk}',
    next: 'Próximo aviso: {next}',
  },

  admin: {
    title: 'Correo de {senders} no entregado: {meaning}',
    intro: 'Con error: {messages}, {recipients} ({period}). Dominios de destino: {domains}.',
    owner: 'Quién puede arreglarlo: {party}.',
    article: 'Artículo: {link}',
    todo: 'Qué hacer',
    todoFor: {
      'address-unknown':
        'Corregir la dirección donde está guardada (contactos, grupos de distribución, reenvíos, aplicación que envía).',
      'mailbox-full': 'Si el buzón es propio: hacer sitio o darle un archivo. Si no, avisar al remitente.',
      'too-large':
        'Comparar los límites del buzón, del conector y de las reglas de flujo de correo con el tamaño del mensaje.',
      blocklistPool:
        'La dirección es de Microsoft: abrir una solicitud de soporte con el borrador para ello. Mientras, buscar una cuenta propia comprometida: el soporte lo preguntará.',
      blocklistOwn:
        'Averiguar de quién es la dirección. Si es propia: encontrar y parar lo que causó la inclusión, y después pedirlo a la lista. Si es de un proveedor o de una pasarela: pedírselo a ellos.',
      blocklistError:
        'Nada que arreglar en el lado propio: el servidor del destinatario consulta una lista que ya no existe o que no le responde. Escribir a su postmaster.',
      authentication:
        'Comprobar SPF, DKIM y DMARC de los dominios remitentes, y cada servicio que envía en su nombre. Mirar el campo Authentication-Results de un mensaje que sí llegó.',
      refused:
        'Leer la respuesta del servidor: es una regla de la otra parte, o un conector o una regla de flujo de correo propios.',
      'domain-unknown':
        'Comprobar que el dominio esté bien escrito y su registro MX. Si es un dominio aceptado propio, comprobar su tipo y sus registros.',
      unreachable:
        'Comprobar el conector usado, su certificado y su host inteligente, y después el MX de la otra parte.',
      busy: 'Vigilar la cola. Si continúa, buscar un volumen inusual en el lado propio.',
      restricted:
        'Dar la cuenta por comprometida hasta saber lo contrario: revocar las sesiones, cambiar la contraseña, revisar reenvíos y aplicaciones autorizadas. Solo después, liberarla en Entidades restringidas.',
      delayed: 'Buscar el mensaje en el seguimiento de mensajes y averiguar a qué espera.',
      unclear: 'Buscar el mensaje en el seguimiento de mensajes y leer los detalles del evento Fail.',
    },
    scripts: 'Los comandos están en el borrador «{scripts}».',
  },

  list: {
    title: 'Solicitud de retirada de {ip}',
    ownOnly:
      '**Solo para una dirección propia.** {ip} no está en los intervalos que Microsoft publica para Exchange Online, pero eso no la hace suya: puede ser de un proveedor o de una pasarela, y entonces le toca a él pedirlo.',
    where: 'Dónde pedirlo: {link}.',
    noRequest:
      '**{list} no acepta solicitudes de retirada, que sepamos.** Corregir la causa; muchas inclusiones acaban después por sí solas.',
    unknown: 'Aquí no se sabe cómo recibe {list} las solicitudes: mirar su propia página.',
    dead: '**{list} ya no existe.** Escribir en su lugar a los postmaster de los destinatarios: sus servidores todavía la consultan.',
    first: 'Corregir la causa antes de pedirlo: una dirección que vuelve pronto a la lista es más difícil de retirar.',
    ask: 'Retiren, por favor, {ip} de {list}.',
    address: 'Dirección: {ip}, nombre de host {host}. Es nuestra y soy responsable de ella.',
    domain: 'Dominio: {ip}. Es nuestro y soy responsable de él.',
    seen: 'Rechazos por la lista: {messages} ({period}).',
    cause: 'Causa: {cause}.',
    fixed: 'Corrección: {fixed}.',
    contact: 'Contacto: {contact}.',
  },

  checklist: {
    title: 'Lista de comprobación del incidente: {meaning}',
    state: 'A {now}: {messages}, {recipients}, {domains}, {senders}.',
    roles: {
      helpdesk: 'servicio de asistencia',
      mail: 'administrador de correo',
      global: 'administrador global',
      security: 'seguridad',
    },
    item: '{text} _({role})_',
    confirm: '1. Confirmar',
    compromise: '2. Buscar una cuenta propia comprometida',
    authenticate: '3. Autenticar',
    ticket: '4. Abrir la solicitud',
    mitigate: '5. Mitigar',
    followUp: '6. Seguir',
    avoid: 'Errores que evitar',
    end: 'Fin del incidente',
    after: 'Después',

    collect: 'Al menos tres informes completos, de dominios y horas distintos, como archivos',
    collectWhy: 'Hay: {reports}.',
    traceFails:
      'Seguimiento de mensajes de los últimos días con estado Failed: ¿hay más de lo que muestran los informes? {result}',
    signIns: 'Inicios de sesión de los remitentes desde lugares o aplicaciones inusuales: {senders}',
    rules: 'Reglas de bandeja de entrada, reenvíos de buzones y reglas de flujo que envían al exterior',
    apps: 'Aplicaciones autorizadas a enviar correo',
    volume: 'Volumen inusual de salida, por remitente; límites de la directiva de correo no deseado saliente',
    contain:
      'Solo si se encuentra una: bloquear la cuenta, revocar las sesiones, cambiar la contraseña, quitar reglas y autorizaciones, y después liberarla en Entidades restringidas',
    spf: 'El SPF de {domains} incluye spf.protection.outlook.com y todo otro servicio que envía, con diez consultas como máximo',
    dkim: 'DKIM está activo en cada dominio remitente, con los dos selectores en el DNS',
    dmarc: 'Hay DMARC en cada dominio remitente (al menos p=none), y se leen sus informes',
    smtpAuth: 'SMTP AUTH está desactivado en el inquilino, y activo solo en los buzones que lo necesitan',
    openTicket: 'Abrir la solicitud con el borrador y sus archivos adjuntos; anotar su número: {ticket}',
    noTicket: 'No hace falta una solicitud a Microsoft',
    noTicketWhy: 'Quién puede arreglarlo: {party}.',
    escalation: 'Pedir el escalado ya en la primera respuesta: el primer nivel no puede hacer retirar una dirección',
    tellUsers: 'Aviso a los usuarios, con la hora del próximo aviso',
    pause: 'Detener boletines y otros envíos masivos',
    allow:
      'Pedir a los postmaster de los destinatarios que acepten por ahora el dominio. Precio: dominio por dominio, y hay que deshacerlo',
    connector:
      'Un conector solo para los dominios afectados, por otra retransmisión. Precio: coste y configuración; SPF, DKIM y DMARC deben seguir alineados, o se rechaza el correo por eso; hay que deshacerlo',
    channel: 'Otra vía para lo urgente. Precio: más lenta, y no todo puede ir por ella',
    recheck: 'Volver a consultar la lista cada pocas horas y anotar la hora de cada respuesta: {result}',
    chase: 'Preguntar por el estado y el plazo a la hora prometida',
    resend:
      'Volver a enviar solo cuando la lista ya no nombre la dirección **y** haya llegado un mensaje de prueba a cada dominio; en lotes pequeños, lo más importante primero',
    mistakes: [
      'Volver a enviar todo en masa: falla otra vez y parece correo no deseado.',
      'Cambiar SPF, DKIM o DMARC al azar: no ayuda contra una inclusión, y rompe lo que funciona.',
      'Excepciones generales, en el lado propio o en el de los destinatarios.',
      'sender.office.com o delist@microsoft.com para las direcciones de Microsoft: son para otros.',
      'Varias solicitudes por una misma causa.',
      'Pasar todo el correo a una retransmisión que no está preparada.',
    ],
    undo: 'Los conectores, reglas de flujo de correo y excepciones de estos días están deshechos',
    testAll: 'Ha llegado un mensaje de prueba a cada dominio afectado: {domains}',
    closeTicket: 'La solicitud está cerrada con la causa por escrito',
    tellEnd: 'Los usuarios y los postmaster saben que ha terminado',
    timeline: 'La cronología, la causa y las mejoras están por escrito',
    afterColumns: ['Qué', 'Con qué frecuencia', 'Señal de éxito'],
    afterRows: [
      ['Informes de DMARC', 'cada semana', 'toda fuente que envía por ustedes lo supera'],
      ['Alertas de usuarios restringidos', 'el mismo día', 'se examina cada una'],
      ['Reenvíos al exterior', 'cada mes', 'ninguno es desconocido'],
      ['Aplicaciones autorizadas', 'cada mes', 'ninguna es desconocida'],
      ['Buzones con SMTP AUTH', 'cada tres meses', 'solo los de su lista'],
      [
        'Envíos masivos por un servicio aparte, en un subdominio aparte',
        'cada año',
        'ninguno sale de los buzones de las personas',
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
      owner: 'Quién puede arreglarlo',
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
    detail: '{label}: {values}',
    ownerLine: 'Quién puede arreglarlo: {party}. {next}',
    unread: 'No leídos: {files}.',
    others: 'Sin informe de error: {files}.',
  },
};
