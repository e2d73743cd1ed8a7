/** Milliseconds between two steps: about as long as a person looks at a screen of photos. */
export const PACE_MS = 1_500;

/** Milliseconds of a number of paces, varied at random as with people. @param random from 0 to 1 */
export const paces = (count: number, random: number): number =>
  count * PACE_MS * (0.8 + 0.5 * random);
