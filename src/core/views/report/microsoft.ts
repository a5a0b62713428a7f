import type { MicrosoftPage } from '../words/index.ts';
import type { Report } from './model.ts';

const pages: readonly { readonly id: MicrosoftPage; readonly url: string }[] = [
  { id: 'health', url: 'https://admin.cloud.microsoft/#/servicehealth' },
  { id: 'diagnostic', url: 'https://aka.ms/PillarEmailNDR' },
];

/** Where to look at Microsoft, whatever failed there: nothing where it had no part in it. */
export function microsoftPages({ routes }: Report): typeof pages {
  return routes.some(({ between }) => between.kind !== 'server') ? pages : [];
}
