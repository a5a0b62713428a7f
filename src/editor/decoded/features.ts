// What the decoded view is made of. Loaded by `import()` only.
export { decodedText, sourceOfLine } from '../../core/views/decoded.ts';
export { mailParts } from '../../core/views/parts.ts';
export { decodeParts, partBytes, partText } from '../../host/decoder/index.ts';
export { convertOutlookMessage } from '../../host/outlook/index.ts';
export { positionAt } from '../../host/position.ts';
