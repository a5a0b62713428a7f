/** How sure a reading of a host name is: Microsoft documents none of it. */
export type HostConfidence = 'observed' | 'table of 2018' | 'unofficial';

/** The three letters of a region in a host name: `EUR` in AM5EUR03FT051. */
export const REGIONS: readonly { readonly code: string; readonly name: string; readonly confidence: HostConfidence }[] =
  [
    { code: 'NAM', name: 'North America', confidence: 'observed' },
    { code: 'EUR', name: 'Europe', confidence: 'observed' },
    { code: 'APC', name: 'Asia-Pacific', confidence: 'observed' },
    { code: 'JPN', name: 'Japan', confidence: 'observed' },
    { code: 'LAM', name: 'Latin America', confidence: 'observed' },
    { code: 'CAN', name: 'Canada', confidence: 'observed' },
    { code: 'GBR', name: 'United Kingdom', confidence: 'observed' },
    { code: 'IND', name: 'India', confidence: 'observed' },
    { code: 'KOR', name: 'Korea', confidence: 'unofficial' },
    { code: 'AUS', name: 'Australia', confidence: 'unofficial' },
    { code: 'DEU', name: 'Germany', confidence: 'unofficial' },
    { code: 'FRA', name: 'France', confidence: 'unofficial' },
    { code: 'CHE', name: 'Switzerland', confidence: 'unofficial' },
    { code: 'NOR', name: 'Norway', confidence: 'unofficial' },
    { code: 'ZAF', name: 'South Africa', confidence: 'unofficial' },
    { code: 'ARE', name: 'United Arab Emirates', confidence: 'unofficial' },
  ];

/**
 * The two letters of a place at the start of a host name. A naming habit, never a promise of where a message was.
 * From static tables that administrators keep (Joe Palarchio's, msxfaq.de); Microsoft publishes none.
 */
export const PLACES: readonly {
  readonly code: string;
  readonly region: string;
  readonly name: string;
  readonly confidence: HostConfidence;
}[] = [
  { code: 'CP', region: 'LAM', name: 'Brazil', confidence: 'table of 2018' },
  { code: 'GR', region: 'LAM', name: 'Brazil', confidence: 'table of 2018' },
  { code: 'HK', region: 'APC', name: 'Hong Kong', confidence: 'table of 2018' },
  { code: 'SI', region: 'APC', name: 'Singapore', confidence: 'table of 2018' },
  { code: 'SG', region: 'APC', name: 'Singapore', confidence: 'table of 2018' },
  { code: 'KA', region: 'JPN', name: 'Japan (Saitama)', confidence: 'table of 2018' },
  { code: 'OS', region: 'JPN', name: 'Japan (Osaka)', confidence: 'table of 2018' },
  { code: 'TY', region: 'JPN', name: 'Japan (Tokyo)', confidence: 'table of 2018' },
  { code: 'AM', region: 'EUR', name: 'Amsterdam', confidence: 'table of 2018' },
  { code: 'DB', region: 'EUR', name: 'Dublin', confidence: 'table of 2018' },
  { code: 'HE', region: 'EUR', name: 'Helsinki', confidence: 'table of 2018' },
  { code: 'VI', region: 'EUR', name: 'Vienna', confidence: 'table of 2018' },
  { code: 'BL', region: 'NAM', name: 'Virginia', confidence: 'table of 2018' },
  { code: 'BN', region: 'NAM', name: 'Virginia', confidence: 'table of 2018' },
  { code: 'SN', region: 'NAM', name: 'San Antonio', confidence: 'table of 2018' },
  { code: 'SA', region: 'NAM', name: 'San Antonio', confidence: 'unofficial' },
  { code: 'DM', region: 'NAM', name: 'Des Moines', confidence: 'table of 2018' },
  { code: 'BY', region: 'NAM', name: 'Bay Area', confidence: 'table of 2018' },
  { code: 'SJ', region: 'NAM', name: 'Bay Area', confidence: 'unofficial' },
  { code: 'CY', region: 'NAM', name: 'Cheyenne', confidence: 'table of 2018' },
  { code: 'CO', region: 'NAM', name: 'Quincy, Washington', confidence: 'table of 2018' },
  { code: 'MW', region: 'NAM', name: 'Quincy, Washington', confidence: 'table of 2018' },
  { code: 'CH', region: 'NAM', name: 'Chicago', confidence: 'table of 2018' },
  { code: 'PH', region: 'NAM', name: 'Phoenix', confidence: 'unofficial' },
  { code: 'ME', region: 'APC', name: 'Melbourne', confidence: 'table of 2018' },
  { code: 'SY', region: 'APC', name: 'Sydney', confidence: 'table of 2018' },
  { code: 'KL', region: 'APC', name: 'Kuala Lumpur', confidence: 'table of 2018' },
  { code: 'PS', region: 'APC', name: 'Busan', confidence: 'table of 2018' },
  { code: 'SL', region: 'APC', name: 'Seoul', confidence: 'unofficial' },
  { code: 'PU', region: 'APC', name: 'Pune', confidence: 'unofficial' },
  { code: 'YQ', region: 'CAN', name: 'Quebec City', confidence: 'table of 2018' },
  { code: 'YT', region: 'CAN', name: 'Toronto', confidence: 'table of 2018' },
  { code: 'MM', region: 'GBR', name: 'Durham, England', confidence: 'table of 2018' },
  { code: 'LO', region: 'GBR', name: 'London', confidence: 'table of 2018' },
  { code: 'CW', region: 'GBR', name: 'Cardiff', confidence: 'unofficial' },
  { code: 'PA', region: 'EUR', name: 'Paris', confidence: 'unofficial' },
  { code: 'FR', region: 'EUR', name: 'Frankfurt', confidence: 'unofficial' },
  { code: 'BE', region: 'EUR', name: 'Berlin', confidence: 'unofficial' },
  { code: 'ZR', region: 'EUR', name: 'Zurich', confidence: 'unofficial' },
  { code: 'GV', region: 'EUR', name: 'Geneva or Gavle', confidence: 'unofficial' },
  { code: 'DU', region: 'EUR', name: 'Dublin', confidence: 'unofficial' },
  { code: 'AS', region: 'EUR', name: 'Amsterdam', confidence: 'unofficial' },
];

/** What a server does, by the letters before its number. */
export const ROLES: readonly { readonly code: string; readonly meaning: string }[] = [
  { code: 'FT', meaning: 'front-end transport: takes mail in from the Internet' },
  { code: 'CA', meaning: 'client access: passes connections on' },
  { code: 'MB', meaning: 'mailbox server' },
  { code: 'PEPF', meaning: 'newer front end; Microsoft does not say what the letters mean' },
];
