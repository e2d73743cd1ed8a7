import { expect, it } from 'vitest';
import { inherited } from '../../../../../lib/flickr/page/inherited';

/** The part of an element that climbing uses: no library builds such a deep page fast enough. */
class Level {
  climbs = 0;
  constructor(readonly parent: Level | null) {}
  get parentElement(): Level | null {
    this.climbs += 1;
    return this.parent;
  }
}

it('works at any depth, and climbs past each element once', () => {
  const levels: Level[] = [];
  for (let i = 0; i < 50_000; i++) levels.push(new Level(levels.at(-1) ?? null));
  const depthOf = inherited(0, (_, around: number) => around + 1);
  for (const i of [49_999, 49_999, 49_998, 7, 0])
    expect(depthOf(levels[i] as unknown as Element)).toBe(i + 1);
  expect(levels.every(({ climbs }) => climbs === 1)).toBe(true);
});
