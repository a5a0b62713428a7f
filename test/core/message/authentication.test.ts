import assert from 'node:assert/strict';
import {
  authenticationReports,
  dkimSignatures,
  dmarcAlignment,
  parseMessage,
  spfReports,
  type DmarcAlignment,
  type Message,
  type OrganizationalDomain,
} from '../../../src/core/message/index.ts';
import { textSource } from '../../../src/core/source.ts';

function mail(...fields: readonly string[]): Message {
  return parseMessage(textSource(`${fields.join('\r\n')}\r\n\r\n`), { kind: 'eml' });
}

function reports(field: string): unknown {
  const message = mail(field);
  return authenticationReports(message, message.root).map(({ server, instance, results }) => ({
    server,
    instance,
    results: results.map(({ method, result, properties }) =>
      [`${method}=${result}`, ...[...properties].map(([name, { value }]) => `${name}=${value}`)].join(' '),
    ),
  }));
}

interface ReportCase {
  readonly name: string;
  readonly field: string;
  readonly server?: string;
  readonly instance?: number;
  readonly results: readonly string[];
}

const reportCases: readonly ReportCase[] = [
  {
    name: 'as RFC 8601 has it',
    field:
      'Authentication-Results: mx.example.org; spf=pass (a; b) smtp.mailfrom="a@contoso.com"; dkim=pass header.d=contoso.com',
    server: 'mx.example.org',
    results: ['spf=pass smtp.mailfrom=a@contoso.com', 'dkim=pass header.d=contoso.com'],
  },
  {
    name: 'as Exchange Online writes it, without a server',
    field:
      'Authentication-Results: spf=fail (sender IP is 192.0.2.8)\r\n smtp.mailfrom=contoso.com; dkim=none (message not signed)\r\n header.d=none;dmarc=fail action=oreject\r\n header.from=contoso.com;compauth=fail reason=001',
    results: [
      'spf=fail smtp.mailfrom=contoso.com',
      'dkim=none header.d=none',
      'dmarc=fail action=oreject header.from=contoso.com',
      'compauth=fail reason=001',
    ],
  },
  {
    name: 'as older Exchange Online writes it, with the recipient domain in between',
    field:
      'Authentication-Results: spf=pass smtp.helo=x.example.com; fabrikam.com; dkim=none header.d=none;fabrikam.com; dmarc=pass',
    results: ['spf=pass smtp.helo=x.example.com', 'dkim=none header.d=none', 'dmarc=pass'],
  },
  {
    name: 'sealed by ARC',
    field: 'ARC-Authentication-Results: i=2; mx.example.org; spf=pass smtp.mailfrom=a@contoso.com; arc=none',
    server: 'mx.example.org',
    instance: 2,
    results: ['spf=pass smtp.mailfrom=a@contoso.com', 'arc=none'],
  },
  {
    name: 'without a result',
    field: 'Authentication-Results: mx.example.org; none',
    server: 'mx.example.org',
    results: [],
  },
];

describe('Authentication-Results', () => {
  for (const { name, field, server, instance, results } of reportCases) {
    it(name, () => assert.deepEqual(reports(field), [{ server, instance, results }]));
  }

  it('says where each property is written', () => {
    const message = mail('Authentication-Results: x;\r\n spf=pass\r\n smtp.mailfrom=contoso.com');
    const span = authenticationReports(message, message.root)[0]?.results[0]?.properties.get('smtp.mailfrom')?.span;
    assert.equal(span && message.source.text.slice(span.start, span.end), 'contoso.com');
  });
});

describe('Received-SPF', () => {
  it('is read', () => {
    const message = mail(
      'Received-SPF: Fail (protection.outlook.com: domain of contoso.com does not designate\r\n 192.0.2.8 as permitted sender) receiver=protection.outlook.com;\r\n client-ip=192.0.2.8; helo=mail.contoso.com; envelope-from="a@contoso.com";',
    );
    const [report] = spfReports(message, message.root);
    assert.deepEqual(
      [report?.result, report?.clientIp, report?.helo, report?.receiver, report?.envelopeFrom].map(
        (found) => found?.value,
      ),
      ['fail', '192.0.2.8', 'mail.contoso.com', 'protection.outlook.com', 'a@contoso.com'],
    );
  });

  it('gives the address that only its comment names', () => {
    const message = mail(
      'Received-SPF: pass (example.org: domain of a@contoso.com designates 192.0.2.8 as permitted sender)',
    );
    assert.equal(spfReports(message, message.root)[0]?.clientIp?.value, '192.0.2.8');
  });
});

describe('DKIM-Signature', () => {
  it('names its domain and selector', () => {
    const message = mail(
      'DKIM-Signature: v=1; a=rsa-sha256; d=contoso.com;\r\n s=selector1; h=From:Date; bh=abc=; b=def',
      'DKIM-Signature: v=1',
    );
    assert.deepEqual(
      dkimSignatures(message, message.root).map(({ domain, selector }) => [domain.value, selector?.value]),
      [['contoso.com', 'selector1']],
    );
  });
});

interface AlignmentCase {
  readonly name: string;
  readonly fields: readonly string[];
  readonly spf?: DmarcAlignment['spfAlignment'];
  readonly dkim?: readonly string[];
  readonly causes: readonly string[];
}

const from = 'From: Ana <ana@contoso.com>';
const results = (text: string): string => `Authentication-Results: ${text}`;

const alignmentCases: readonly AlignmentCase[] = [
  {
    name: 'all is well',
    fields: [from, results('spf=pass smtp.mailfrom=contoso.com; dkim=pass header.d=contoso.com; dmarc=pass')],
    spf: 'strict',
    dkim: ['contoso.com strict'],
    causes: [],
  },
  {
    name: 'a subdomain sends',
    fields: [from, results('spf=pass smtp.mailfrom=bounce@mail.contoso.com; dkim=none header.d=none; dmarc=pass')],
    spf: 'relaxed',
    causes: [],
  },
  {
    name: 'the SPF record lacks the sender, and nothing is signed',
    fields: [
      from,
      results('spf=fail smtp.mailfrom=contoso.com; dkim=none (message not signed) header.d=none; dmarc=fail'),
    ],
    spf: 'strict',
    causes: ['spf-record', 'not-signed'],
  },
  {
    name: 'a mailing service sends in the name of the domain: P1 is not P2',
    fields: [from, results('spf=pass smtp.mailfrom=fabrikam.com; dkim=pass header.d=fabrikam.com; dmarc=fail')],
    spf: 'none',
    dkim: ['fabrikam.com none'],
    causes: ['p1-p2-mismatch', 'signed-by-another'],
  },
  {
    name: 'a forwarder breaks SPF, a footer the signature',
    fields: [
      from,
      'List-Id: <all.example.org>',
      'DKIM-Signature: d=contoso.com; s=s1; b=x',
      results(
        'spf=softfail smtp.mailfrom=contoso.com; dkim=fail (body hash did not verify) header.d=contoso.com; dmarc=fail',
      ),
    ],
    spf: 'strict',
    dkim: ['contoso.com strict'],
    causes: ['changed-on-the-way', 'forwarded'],
  },
  {
    name: 'an ARC seal is no forwarding: every message that leaves Exchange Online has one',
    fields: [
      'ARC-Seal: i=1; a=rsa-sha256; s=s1; d=example.com; cv=none; b=x',
      from,
      results('spf=fail smtp.mailfrom=contoso.com; dkim=none; dmarc=fail'),
    ],
    spf: 'strict',
    dkim: [],
    causes: ['spf-record', 'not-signed'],
  },
  {
    name: 'the key of the signature is not in DNS',
    fields: [
      from,
      results('spf=none smtp.mailfrom=contoso.com; dkim=fail (no key for signature) header.d=contoso.com; dmarc=fail'),
    ],
    spf: 'strict',
    dkim: ['contoso.com strict'],
    causes: ['spf-record', 'dkim-record'],
  },
  {
    name: 'no DMARC record',
    fields: [from, results('spf=pass smtp.mailfrom=contoso.com; dmarc=none')],
    spf: 'strict',
    causes: ['dmarc-record-missing'],
  },
  {
    name: 'nothing is known but Return-Path and a signature',
    fields: ['Return-Path: <bounce@fabrikam.com>', from, 'DKIM-Signature: d=CONTOSO.com.; s=s1'],
    spf: 'none',
    dkim: ['CONTOSO.com. strict'],
    causes: [],
  },
  { name: 'nothing is known at all', fields: [from], causes: [] },
];

function align(fields: readonly string[], organizational?: OrganizationalDomain): DmarcAlignment {
  const message = mail(...fields);
  return dmarcAlignment(message, message.root, organizational);
}

describe('DMARC alignment', () => {
  for (const { name, fields, spf, dkim = [], causes } of alignmentCases) {
    it(name, () => {
      const found = align(fields);
      assert.equal(found.spfAlignment, spf);
      assert.deepEqual(
        found.dkim.map(({ domain, alignment }) => `${domain.value} ${alignment}`),
        dkim,
      );
      assert.deepEqual(found.causes, causes);
    });
  }

  it('compares organizations where a list of public suffixes is given, and says so', () => {
    const fields = ['From: a@mail.contoso.co.uk', 'Return-Path: <b@news.contoso.co.uk>'];
    const lastThree: OrganizationalDomain = (domain) => domain.split('.').slice(-3).join('.');
    assert.deepEqual([align(fields).spfAlignment, align(fields).method], ['none', 'suffix']);
    assert.deepEqual(
      [align(fields, lastThree).spfAlignment, align(fields, lastThree).method],
      ['relaxed', 'public-suffix-list'],
    );
  });
});
