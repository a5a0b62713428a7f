import type { MicrosoftPage } from '../words/index.ts';

/** Where to look at Microsoft, whatever failed. */
export const MICROSOFT_PAGES: readonly { readonly id: MicrosoftPage; readonly url: string }[] = [
  { id: 'health', url: 'https://admin.cloud.microsoft/#/servicehealth' },
  { id: 'diagnostic', url: 'https://aka.ms/PillarEmailNDR' },
];
