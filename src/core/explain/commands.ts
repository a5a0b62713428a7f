import { domainOf } from '../ndr/address.ts';
import type { NdrFacts, RecipientFacts } from '../ndr/facts.ts';
import type { Explanation, RowText } from './explanation.ts';

/** Letters, digits and hyphens between full stops: in no shell do they mean anything. */
const plainDomain = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i;

/**
 * Puts the mail's own domains into the commands of steps, which are written for contoso.com (the sender's) and
 * fabrikam.com (the recipient's). A domain with any other character than those of host names is left out.
 */
export function withOwnDomains(
  explanations: readonly Explanation[],
  { original, recipients }: NdrFacts,
): Explanation[] {
  const sender = plain((original.from ?? original.mailFrom)?.value);
  const known = new Map<RowText, Map<string, RowText>>();
  return explanations.map((explanation, index) => {
    const recipient = plain(addressOf(recipients[index]));
    const { text } = explanation;
    if (!hasExamples(text)) return explanation;
    const same = known.get(text) ?? new Map<string, RowText>();
    known.set(text, same);
    const named = same.get(recipient ?? '') ?? nameDomains(text, sender, recipient);
    same.set(recipient ?? '', named);
    return { ...explanation, text: named };
  });
}

function addressOf(recipient: RecipientFacts | undefined): string | undefined {
  return (recipient?.address ?? recipient?.originalAddress)?.value;
}

function plain(address: string | undefined): string | undefined {
  const domain = address && domainOf(address.replace(/>\s*$/, ''));
  return domain && plainDomain.test(domain) ? domain : undefined;
}

function hasExamples({ steps }: RowText): boolean {
  return Object.values(steps).some((all) =>
    all.some(({ command }) => command !== undefined && command.search(examples) >= 0),
  );
}

const examples = /\b(contoso|fabrikam)\.com\b/g;

function nameDomains(text: RowText, sender: string | undefined, recipient: string | undefined): RowText {
  const own = (command: string): string =>
    command.replace(examples, (domain, name: string) => (name === 'contoso' ? sender : recipient) ?? domain);
  const steps = Object.entries(text.steps).map(([party, all]) => [
    party,
    all.map((step) => (step.command === undefined ? step : { ...step, command: own(step.command) })),
  ]);
  return { ...text, steps: Object.fromEntries(steps) as RowText['steps'] };
}
