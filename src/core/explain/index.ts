export {
  addressUse,
  findAddresses,
  isAddress,
  lookupName,
  poolOf,
  type AddressAt,
  type AddressUse,
} from './addresses.ts';
export { explainAll, explainRecipient, explainReply } from './explain.ts';
export type { Blocked, Explanation, MatchedBy } from './explanation.ts';
