import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';
import type { Domains } from '../core/checks/index.ts';

/** Domains by the public suffix list, its private part included, as DMARC has it. */
export const domains: Domains = {
  ascii: (domain) => (/^[\u0000-\u007f]*$/.test(domain) ? domain : domainToASCII(domain)),
  organizational: (domain) => getDomain(domain, { allowPrivateDomains: true }) ?? undefined,
};
