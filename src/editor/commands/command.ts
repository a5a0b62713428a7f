import type { Readings } from '../readings.ts';

export interface Command {
  readonly id: `ndrLens.${string}`;
  /**
   * `argument` can come from anybody: from a menu, from another extension or from a forged `command:` link.
   */
  readonly run: (readings: Readings, argument: unknown) => Promise<void>;
}
