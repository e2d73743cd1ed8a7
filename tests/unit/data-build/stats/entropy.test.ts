import { describe, expect, it } from 'vitest';
import { EntropyMeter } from '../../../../data-build/stats/entropy';
import { packStats } from '../../../../data-build/stats/stats';
import { packOf } from '../../lib/pack/make-pack';

const START = 9_000_000_000_000;

describe('entropy bounds of ids', () => {
  it('are zero for consecutive ids', () => {
    const meter = new EntropyMeter();
    for (let i = 0; i < 1000; i++) meter.add(START + i);
    const bounds = meter.bounds();
    expect(bounds.order0).toBe(0);
    expect(bounds.order2).toBe(0);
  });

  it('are one bit per gap for two random gaps, zero if they alternate', () => {
    const alternating = new EntropyMeter();
    let id = START;
    for (let i = 0; i < 4000; i++) alternating.add((id += i % 2 === 0 ? 1 : 2));
    // A gap of 2 has one bit below its class.
    expect(alternating.bounds().order0 / 4000).toBeCloseTo(1.5, 1);
    expect(alternating.bounds().order2 / 4000).toBeCloseTo(0.5, 1);
  });

  it('is log2 of the number of subsets for uniform ids', () => {
    const meter = new EntropyMeter();
    for (let i = 0; i < 100; i++) meter.add(START + i * 1000);
    // log2(binomial(99001, 100)), within Stirling's error.
    expect(meter.bounds().uniform / 1135.6).toBeCloseTo(1, 1);
  });

  it('is printed with the sizes in the statistics', async () => {
    const photos = Array.from({ length: 3000 }, (_, i) => ({
      id: START + i * 500 + (i % 7) * 31,
      datasets: ['a'],
      nsid: `${1 + (i % 50)}@N99`,
    }));
    const files = await packOf(photos);
    const stats = await packStats(files);
    expect(stats.photos).toBe(3000);
    expect(stats.owners).toBe(50);
    const sizes = [...files.files].filter(([name]) => name !== 'manifest.json');
    expect(stats.bytes).toBe(sizes.reduce((sum, [, bytes]) => sum + bytes.length, 0));
    expect(stats.files.map(({ name }) => name).sort()).toEqual(sizes.map(([name]) => name).sort());
    expect(stats.filters.photos).toHaveLength(11);
    // After the last photo nothing passes.
    expect(stats.filters.photos.at(-1)!.falsePositiveRate).toBe(0);
  });
});
