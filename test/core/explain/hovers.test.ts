import assert from 'node:assert/strict';
import {
  describeField,
  describeHost,
  describeRewritten,
  describeToken,
  describeValue,
} from '../../../src/core/explain/index.ts';
import { ENGLISH as texts } from '../../../src/core/tables/texts/en/index.ts';

const hosts: readonly [
  host: string,
  place: string | undefined,
  region: string | undefined,
  role: RegExp | undefined,
][] = [
  ['AM5EUR03FT051.eop-EUR03.prod.protection.outlook.com', 'Amsterdam', 'Europe', /takes mail in/],
  ['DB3PEPF0000885D.eurprd02.prod.outlook.com', 'Dublin', 'Europe', /newer front end/],
  ['AM6PR05CA0001.eurprd05.prod.outlook.com', 'Amsterdam', 'Europe', /client access/],
  ['am0pr05mb1234.eurprd05.prod.outlook.com.', 'Amsterdam', 'Europe', /mailbox/],
  ['EUR04-DB3-obe.outbound.protection.outlook.com', 'Dublin', 'Europe', undefined],
  ['mail-pu1apc01hn0212.outbound.protection.outlook.com', 'Pune', 'Asia-Pacific', undefined],
  ['contoso-com.mail.protection.outlook.com', undefined, undefined, undefined],
  ['hotmail-com.olc.protection.outlook.com', undefined, undefined, undefined],
  ['QQ9XYZ01FT001.eop-XYZ01.prod.protection.outlook.com', undefined, undefined, /takes mail in/],
];

describe('describeHost', () => {
  for (const [host, place, region, role] of hosts) {
    it(`reads ${host}`, () => {
      const meaning = describeHost(host);
      assert.deepEqual([meaning?.place, meaning?.region], [place, region]);
      if (role) assert.match(meaning?.role ?? '', role);
      else assert.equal(meaning?.role, undefined);
    });
  }

  it('says how sure it is', () => {
    assert.equal(describeHost('AM5EUR03FT051.eop-EUR03.prod.protection.outlook.com')?.confidence, 'observed');
    assert.equal(describeHost('contoso-com.mail.protection.outlook.com')?.confidence, undefined);
  });

  for (const host of ['mx.example.com', 'outlook.com.example.net', '', '.', 'protection.outlook.com.example']) {
    it(`does not take ${host || 'nothing'} for Microsoft's`, () => assert.equal(describeHost(host), undefined));
  }
});

const report = 'CIP:40.107.20.108;CTRY:NL;SCL:8;SRV:;SFV:SPM;CAT:HSPM;SFS:(13230031);DIR:INB;';
const results =
  'spf=softfail (sender IP is 198.51.100.7) smtp.mailfrom=contoso.com; dkim=none; dmarc=fail action=oreject header.from=contoso.com;compauth=fail reason=601';

const source = 'ip=[198.51.100.7];domain=mail.contoso.com';

const values: readonly [field: string, value: string, at: string, expected: RegExp | undefined][] = [
  ['X-MS-Exchange-SkipListedInternetSender', source, 'ip=', /address of the server/],
  ['X-MS-Exchange-ExternalOriginalInternetSender', source, 'domain', /HELO/],
  ['X-Forefront-Antispam-Report', report, 'SCL', /High confidence spam/],
  ['x-forefront-antispam-report', report, 'SPM', /Marked as spam/],
  ['X-Forefront-Antispam-Report', report, 'HSPM', /High confidence spam/],
  ['X-Forefront-Antispam-Report', report, '40.107', /connecting IP/],
  ['X-Forefront-Antispam-Report', report, '13230031', /Not documented/],
  ['X-Microsoft-Antispam', 'BCL:5;', '5', /mixed/],
  ['Authentication-Results', results, 'softfail', /Probably not/],
  ['Authentication-Results', results, 'oreject', /let through/],
  ['Authentication-Results', 'dkim=timeout (key query timeout)', 'timeout', /in time/],
  ['Authentication-Results', results, '601', /receiving organization itself/],
  ['Authentication-Results', results, 'header.from', /DMARC judged/],
  ['Received-SPF', 'Pass (protection.outlook.com: domain of contoso.com designates 192.0.2.1)', 'Pass', /may send/],
  ['Auto-Submitted', 'auto-replied', 'auto', /bounce/],
  ['Action', 'failed', 'failed', /gave up/],
  ['X-MS-Exchange-Organization-SCL', '-1', '-1', /skipped/],
  ['X-MS-Exchange-Organization-AuthAs', 'Anonymous', 'Anonymous', /from outside/],
  ['Subject', 'SCL:5;', 'SCL', undefined],
  ['X-Unknown', 'SCL:5;', 'SCL', undefined],
];

describe('describeValue', () => {
  for (const [field, value, at, expected] of values) {
    it(`explains ${at} of ${field}`, () => {
      const item = describeValue(field, value, value.indexOf(at));
      if (!expected) return assert.equal(item, undefined);
      assert.match(`${item?.keyMeaning} ${item?.valueMeaning}`, expected);
      assert.ok(value.slice(item?.start, item?.end).includes(item?.value ?? '-'));
    });
  }
});

describe('describeField', () => {
  it('knows a field in any case', () => assert.equal(describeField('MESSAGE-id', texts)?.name, 'Message-ID'));
  it('marks what its owner does not document', () => {
    assert.equal(describeField('X-MS-TrafficTypeDiagnostic', texts)?.source, 'undocumented');
  });
  it('does not know every field', () => assert.equal(describeField('X-Contoso', texts), undefined));
  it('says how a field stands in the registry, if it is there', () => {
    const standings = ['Author', 'ARC-Seal', 'Auto-Submitted', 'Resent-Reply-To', 'X-Mailer'].map(
      (name) => describeField(name, texts)?.standing,
    );
    assert.deepEqual(standings, ['provisional', 'experimental', 'standard', 'obsoleted', undefined]);
  });
});

const answer =
  '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found; AS(1430) (S3140) ATTR36 [Message=451 4.7.1 Later] {LRT=3/2/2026}';

const tokens: readonly [at: string, meaning: RegExp | undefined][] = [
  ['RecipientNotFound', /directory/],
  ['1430', /not the number of an autonomous system/],
  ['S3140', /block list/],
  ['ATTR36', /which organization/],
  ['4.7.1 Later', /last attempt/],
  ['3/2/2026', /last tried/],
  ['not found', undefined],
];

describe('describeToken', () => {
  for (const [at, meaning] of tokens) {
    it(`explains ${at}`, () => {
      const token = describeToken(answer, answer.indexOf(at));
      if (!meaning) return assert.equal(token, undefined);
      assert.match(token?.meaning ?? '', meaning);
      assert.equal(answer.slice(token?.start, token?.end), token?.text);
    });
  }
});

const rewritten: readonly [address: string, id: string | undefined, original: string | undefined][] = [
  ['ben+SRS=44ldt=IX=fabrikam.com=ana@contoso.com', 'exchange-online', 'ana@fabrikam.com'],
  ['ben+tag+srs=44ldt=IX=fabrikam.com=ana=b@contoso.com', 'exchange-online', 'ana=b@fabrikam.com'],
  ['bounces+SRS=44ldt=IX@contoso.com', 'exchange-online-relay', undefined],
  ['SRS0=HHH=TT=fabrikam.com=ana@contoso.com', 'srs0', 'ana@fabrikam.com'],
  ['srs0+HHH=TT=fabrikam.com=ana@contoso.com', 'srs0', 'ana@fabrikam.com'],
  ['SRS1=HHH=contoso.com==HHH=TT=fabrikam.com=ana@alpineskihouse.com', 'srs1', 'ana@fabrikam.com'],
  ['SRS0=@contoso.com', 'srs0', undefined],
  ['SRS1=x@contoso.com', 'srs1', undefined],
  ['ana@contoso.com', undefined, undefined],
  ['srs0@contoso.com', undefined, undefined],
  ['+SRS=', undefined, undefined],
  [`${'a'.repeat(400)}+SRS=a=b@contoso.com`, undefined, undefined],
];

describe('describeRewritten', () => {
  for (const [address, id, original] of rewritten) {
    it(`takes ${address.slice(0, 60)} for ${id ?? 'no rewriting'}`, () => {
      const meaning = describeRewritten(address);
      assert.deepEqual([meaning?.id, meaning?.original], [id, original]);
    });
  }
});
