export { parseAddresses, type Address } from './address.ts';
export { decodeBody, embeddedMessage, type EmbeddedMessage } from './body.ts';
export { parseDate } from './date.ts';
export { parseParameters } from './parameters.ts';
export { limits, parseMessage, type ParseOptions } from './parse.ts';
export type { Decoded, Field, Leaf, Message, ParameterizedValue, Part } from './tree.ts';
export { decodedValue, fieldValue } from './value.ts';
export { charsetOf, findField, findFields, leafAt, partAt, walkParts } from './walk.ts';
