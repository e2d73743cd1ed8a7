import type { Random } from '../../data-build/sample/random';

/** Code that reads untrusted input. */
export interface Target {
  /** What is fed to it, in a few words. */
  injected: string;
  /**
   * Makes one random input and reads it.
   * @returns the outcome: `read`, or the code of a documented error.
   * @throws any other error, which is a defect.
   */
  run: (random: Random) => Promise<string>;
}
