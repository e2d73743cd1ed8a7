/** A reproducible source of random numbers. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number, uniform in [0, limit). */
  below(limit: number): number;
  /** Standard normal distribution. */
  normal(): number;
  /** Exponential distribution with the given mean. */
  exponential(mean: number): number;
}

/**
 * sfc32 by Chris Doty-Humphrey (PractRand): 128 bits of state, fast in 32-bit arithmetic.
 * @param seed any whole number; the same seed gives the same numbers everywhere.
 */
export function createRandom(seed: number): Random {
  let a = seed >>> 0;
  let b = Math.floor(seed / 2 ** 32) >>> 0;
  let c = 0x9e3779b9;
  let counter = 1;

  function bits(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  }
  // The first numbers still depend visibly on the seed.
  for (let i = 0; i < 16; i++) bits();

  const next = () => bits() / 2 ** 32;
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    // Box-Muller transform; 1 - next() is never 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    exponential: (mean) => -mean * Math.log(1 - next()),
  };
}
