import { inert, powershell } from '../views/escape.ts';
import type { Fix } from './finding.ts';
import type { Subject } from './subject.ts';
import type { RuleWords } from './words/index.ts';

/** Offers a command for PowerShell; `values` come from the mail and become quoted strings. */
export function copyFix(words: RuleWords) {
  return (command: TemplateStringsArray, ...values: string[]): Fix => {
    const text = String.raw({ raw: command }, ...values.map(powershell));
    return { kind: 'copy', title: inert(words.fix.copy(text), 160), text };
  };
}

/**
 * Looks the message up in Exchange Online: the details of its trace name the pool, the servers and the answers. One
 * query spans ten days at most.
 */
export function traceFix({ reading: { facts }, words }: Subject): Fix[] {
  const messageId = facts.original.messageId?.value;
  if (messageId === undefined) return [];
  return [
    copyFix(
      words,
    )`Get-MessageTraceV2 -MessageId ${`<${messageId}>`} -StartDate (Get-Date).AddDays(-10) -EndDate (Get-Date) | ForEach-Object { Get-MessageTraceDetailV2 -MessageTraceId $_.MessageTraceId -RecipientAddress $_.RecipientAddress }`,
  ];
}
