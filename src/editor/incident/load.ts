import type * as features from './features.ts';

export type Features = typeof features;

export function loadFeatures(): Promise<Features> {
  return import('./features.ts');
}
