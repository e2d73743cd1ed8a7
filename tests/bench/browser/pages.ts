import { createRandom } from '../../../data-build/sample/random';

/** The photo ids of a page, as a content script would send them. */
export interface Page {
  name: string;
  photos: string[];
}

const SIZE = 100;

/** Typical pages, made from a set of ascending ids. */
export function pagesOf(ids: Float64Array): Page[] {
  const random = createRandom(1);
  const members = new Set(ids);
  const first = ids[0]!;
  const last = ids.at(-1)!;
  const member = () => ids[random.below(ids.length)]!;
  /** Photos of one upload session, a few seconds apart. */
  const session = (from: number) =>
    Array.from({ length: SIZE }, (_, i) => from + i * 200 + random.below(200));
  const strangers = (draw: () => number[]): string[] => {
    const drawn = draw().filter((id) => !members.has(id));
    return drawn.length === SIZE ? drawn.map(String) : strangers(draw);
  };
  const some = (count: number, of: () => number) => Array.from({ length: count }, of);
  return [
    {
      name: 'no hits, uploaded after the list',
      photos: strangers(() => session(last + 2e10)),
    },
    { name: 'no hits, one day of the list', photos: strangers(() => session(member())) },
    {
      name: 'no hits, from all its years',
      photos: strangers(() => some(SIZE, () => first + random.below(last - first))),
    },
    {
      name: '8 hits among 100',
      photos: [...some(8, member), ...session(last + 2e10).slice(8)].map(String),
    },
    { name: '100 hits', photos: some(SIZE, member).map(String) },
  ];
}
