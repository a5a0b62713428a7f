export { parseAddresses, type Address } from './address.ts';
export { decodeBody, embeddedMessage, type EmbeddedMessage } from './body.ts';
export { parseDate } from './date.ts';
export { parseParameters } from './parameters.ts';
export { limits, parseMessage, type ParseOptions } from './parse.ts';
export type { Decoded, Field, Leaf, Message, ParameterizedValue, Part } from './tree.ts';
export { decodedValue, fieldValue } from './value.ts';
export { charsetOf, findField, findFields, leafAt, partAt, walkParts } from './walk.ts';
export {
  alignmentOf,
  dmarcAlignment,
  type Alignment,
  type AuthenticationCause,
  type DmarcAlignment,
  type OrganizationalDomain,
} from './alignment.ts';
export {
  authenticationReports,
  dkimSignatures,
  spfReports,
  type AuthenticationReport,
  type DkimSignature,
  type MethodResult,
  type SpfReport,
} from './authentication.ts';
export { findIp, isIp } from './ip.ts';
export { microsoftPool, type MicrosoftPool } from './microsoft.ts';
export { receivedHops, type Hop, type HopEnd, type HopTls } from './received.ts';
export type { Located } from './structured.ts';
