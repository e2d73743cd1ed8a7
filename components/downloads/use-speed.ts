import { useState } from 'react';

interface Sample {
  at: number;
  bytes: number;
}

/** Milliseconds over which speed is averaged: long enough to be steady, short enough to be current. */
const SPAN = 5000;
/** Milliseconds of samples needed for an estimate. */
const LEAST = 500;

/** Adds a sample to those of the last {@link SPAN}; fewer bytes than before start over. */
export function withSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = samples.at(-1);
  if (last && last.bytes > sample.bytes) return [sample];
  if (last?.bytes === sample.bytes) return samples;
  return [...samples.filter(({ at }) => sample.at - at <= SPAN), sample];
}

/** Bytes per second over the samples; null while there are too few. */
export function speedOf(samples: readonly Sample[]): number | null {
  const [first] = samples;
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < LEAST) return null;
  return ((last.bytes - first.bytes) / (last.at - first.at)) * 1000;
}

/** The speed of a download in bytes per second, from its progress; null while not known. */
export function useSpeed(bytes: number): number | null {
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  if (samples.at(-1)?.bytes !== bytes) {
    // oxlint-disable-next-line react/purity -- the time of a render is the time of its sample
    setSamples(withSample(samples, { at: performance.now(), bytes }));
  }
  return speedOf(samples);
}
