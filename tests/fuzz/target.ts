import type { Random } from '../../data-build/sample/random';

/** Something that reads what strangers made. */
export interface Target {
  /** What is fed to it, in a few words. */
  injected: string;
  /**
   * Makes one input of random numbers and reads it.
   * @returns what came of it: `read`, or the documented error by its code.
   * @throws whatever else comes of it, which is a defect.
   */
  run: (random: Random) => Promise<string>;
}
