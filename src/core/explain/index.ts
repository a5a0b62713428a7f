export {
  addressUse,
  findAddresses,
  isAddress,
  isWithin,
  lookupName,
  poolOf,
  type AddressAt,
  type AddressUse,
} from './addresses.ts';
export { explainAll, explainRecipient, explainReply } from './explain.ts';
export type { Blocked, Explanation, MatchedBy } from './explanation.ts';
export { describeField, describeValue, type FieldDescription, type ItemMeaning, type Standing } from './headers.ts';
export { describeHost, type HostMeaning } from './hosts.ts';
export { describeRewritten, type RewrittenMeaning } from './rewritten.ts';
export { describeToken, type TokenMeaning } from './tokens.ts';
