import type { RecipientFacts } from '../ndr/facts.ts';
import type { Texts } from '../tables/index.ts';
import type { Explanation, RowText } from './explanation.ts';

/** The meaning of a message that may still arrive: nothing has ended, and nobody should send it again. */
export function whileDelayed(
  explanation: Explanation,
  { action, willRetryUntil }: RecipientFacts,
  texts: Texts,
): Explanation {
  if (action?.value !== 'delayed') return explanation;
  const text = textWhileDelayed(explanation.text, texts);
  return { ...explanation, title: text.title, text, delayed: willRetryUntil ? { until: willRetryUntil.value } : {} };
}

function textWhileDelayed(text: RowText, texts: Texts): RowText {
  const wait = texts.get('generic/delayed')?.steps.sender ?? [];
  const others = (text.steps.sender ?? []).filter(
    ({ resend, text }) => !resend && wait.every((step) => step.text !== text),
  );
  return { ...text, ...text.delayed, steps: { ...text.steps, sender: [...wait, ...others] } };
}
