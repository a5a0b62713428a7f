/** Host names by which Exchange Online's own servers are known; 21Vianet's and the US government's clouds too. */
const pools = {
  outbound: [
    'outbound.protection.outlook.com',
    'outbound.protection.partner.outlook.cn',
    'outbound.protection.office365.us',
  ],
  frontend: ['mail.protection.outlook.com', 'mail.protection.partner.outlook.cn', 'mail.protection.office365.us'],
  mailbox: [
    'prod.outlook.com',
    'prod.exchangelabs.com',
    'prod.protection.outlook.com',
    'prod.partner.outlook.cn',
    'prod.office365.us',
  ],
} as const;

export type MicrosoftPool = keyof typeof pools;

/** Which of Exchange Online's pools a host name is of: what sends out, what takes in, what is inside. */
export function microsoftPool(host: string): MicrosoftPool | undefined {
  const name = host.toLowerCase();
  for (const pool of ['outbound', 'frontend', 'mailbox'] as const) {
    if (pools[pool].some((suffix) => name.endsWith(`.${suffix}`))) return pool;
  }
  return undefined;
}
