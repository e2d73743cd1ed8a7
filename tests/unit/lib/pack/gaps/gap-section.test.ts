import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../../lib/pack/bits/bytes';
import { GapStatistics } from '../../../../../lib/pack/gaps/gap-statistics';
import { readGapModel, writeGapModel } from '../../../../../lib/pack/gaps/gap-model';
import type { GapSection } from '../../../../../lib/pack/gaps/gap-section';
import { SetStatistics, SetWriter } from '../../../../../lib/pack/sets/set-writer';
import { SortedSet } from '../../../../../lib/pack/sets/sorted-set';
import { ascendingIds } from '../arbitraries';

/** A set in coded form, and as a reader sees it. */
function code(
  keys: number[],
  labels: number[],
  sizes = { block: 64, section: 2048 },
): { set: SortedSet; sections: GapSection[] } {
  const statistics = new GapStatistics({
    labelled: labels.some((label) => label > 0),
    codes: 8,
    ...sizes,
  });
  const survey = new SetStatistics(statistics);
  keys.forEach((key, i) => {
    survey.push(key, labels[i]);
  });
  survey.end();
  const model = statistics.model();
  const words: Uint32Array[] = [];
  const writer = new SetWriter(model, {
    get count() {
      return words.length;
    },
    append: (section) => words.push(section),
  });
  keys.forEach((key, i) => {
    writer.push(key, labels[i]);
  });
  const to = new ByteWriter();
  writeGapModel(to, model);
  writer.finish(to);
  const from = new ByteReader(to.result(), 'test');
  const set = new SortedSet(from, readGapModel(from), words.length);
  from.end();
  return { set, sections: words.map((section, slot) => set.section(slot, section)) };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const labelled = ascendingIds.chain((keys) =>
  fc.record({
    keys: fc.constant(keys),
    labels: fc.oneof(
      fc.constant(keys.map(() => 0)),
      fc.array(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(100_000)), {
        minLength: keys.length,
        maxLength: keys.length,
      }),
    ),
  }),
);

const sizes = fc.record({
  block: fc.constantFrom(1, 2, 4, 8, 16, 32, 64),
  section: fc.constantFrom(64, 128, 2048, 4096),
});

describe('a sorted set in sections', () => {
  it('finds every member with rank and label, and none of its neighbours', () => {
    fc.assert(
      fc.property(labelled, sizes, ({ keys, labels }, sizes) => {
        const { set, sections } = code(keys, labels, sizes);
        const ranks = new Map(keys.map((key, rank) => [key, rank]));
        expect(set.count).toBe(keys.length);
        for (const key of keys) {
          for (const near of [key - 3, key - 2, key - 1, key, key + 1, key + 2, key + 3]) {
            const slot = set.slotOf(near);
            const found = slot < 0 ? null : set.find(slot, sections[slot]!, near);
            const rank = ranks.get(near);
            const expected = rank === undefined ? null : { rank, label: labels[rank] };
            expect(found, String(near)).toEqual(expected);
          }
        }
      }),
    );
  });

  it('decodes to what was coded', () => {
    fc.assert(
      fc.property(labelled, sizes, ({ keys, labels }, sizes) => {
        const { set, sections } = code(keys, labels, sizes);
        const all = sections.map((section, slot) => set.decode(slot, section));
        expect(all.flatMap((part) => [...part.keys])).toEqual(keys);
        expect(all.flatMap((part) => [...part.labels])).toEqual(labels);
      }),
    );
  });

  it('has as many numbers per section as its set says', () => {
    const { sections } = code(upTo(10_000), [], { block: 64, section: 4096 });
    expect(sections.map(({ count }) => count)).toEqual([4096, 4096, 1808]);
  });

  it.each([
    ['one number', [5]],
    ['a full section', upTo(2048)],
    ['one more than a section', upTo(2048 + 1).map((i) => 2 * i)],
    ['a gap as wide as 32 bits allow', [0, 2 ** 31 - 2, 2 ** 31 - 1, 2 ** 32, 2 ** 33]],
    ['the ends of the range', [0, 1, 2 ** 53 - 2, 2 ** 53 - 1]],
    ['sections close together, and one far away', [...upTo(5 * 2048), 2 ** 50, 2 ** 50 + 1]],
    ['sections far apart', upTo(5 * 2048).map((i) => i + Math.floor(i / 2048) * 2 ** 40)],
    ['nothing', []],
  ])('can represent %s', (_, keys) => {
    const { set, sections } = code(
      keys,
      keys.map(() => 0),
    );
    const decoded = sections.flatMap((section, slot) => [...set.decode(slot, section).keys]);
    expect(decoded).toEqual(keys);
    keys.forEach((key, rank) => {
      const slot = set.slotOf(key);
      expect(set.find(slot, sections[slot]!, key)?.rank).toBe(rank);
    });
    for (const bad of [NaN, -1, Infinity, 2 ** 60]) expect(set.slotOf(bad)).toBe(-1);
  });
});
