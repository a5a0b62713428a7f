// The reader of Outlook's files, loaded by `import()` when the first one comes.
export { composeMail } from '../outlook/compose.ts';
export { readOutlookMessage } from '../outlook/message.ts';
