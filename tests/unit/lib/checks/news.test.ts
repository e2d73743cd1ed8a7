import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAnswer, afterReading, newsOf, type WatchFindings } from '../../../../lib/checks/news';
import type { ListedPhoto } from '../../../../lib/checks/types';
import { FIRST, listed } from './made';

const A = listed(FIRST, 'helen');
const A2 = listed(FIRST, 'helen', 'pipa');
const A_NEW = listed(FIRST, 'pipa');
const B = listed(FIRST + 1, 'helen');
const findingsOf = (known: ListedPhoto[] | null, ...fresh: ListedPhoto[]): WatchFindings => ({
  known,
  fresh,
});

describe('afterAnswer', () => {
  it.each<[string, WatchFindings, ListedPhoto[] | null, boolean, WatchFindings]>([
    [
      'the first answer is what others are compared with',
      findingsOf(null),
      [A],
      true,
      findingsOf([A]),
    ],
    ['an incomplete one is not compared with', findingsOf(null), [A], false, findingsOf(null)],
    ['none is nothing to compare with', findingsOf(null), null, true, findingsOf(null)],
    ['the same answer brings nothing', findingsOf([A]), [A], true, findingsOf([A])],
    ['another photo is new', findingsOf([A]), [A, B], true, findingsOf([A], B)],
    [
      'a known photo is new in another dataset',
      findingsOf([A]),
      [A2],
      true,
      findingsOf([A], A_NEW),
    ],
    ['a list less brings nothing', findingsOf([A, B]), [A], true, findingsOf([A, B])],
    ['what comes back is not new', findingsOf([A, B]), [A, B], true, findingsOf([A, B])],
    ['what is new goes with its list', findingsOf([A], B), [A], true, findingsOf([A])],
    ['what is new stays where its list failed', findingsOf([A], B), [A], false, findingsOf([A], B)],
    [
      'a failing list hides nothing of others',
      findingsOf([A], B),
      [A2],
      false,
      findingsOf([A], A_NEW, B),
    ],
    [
      'an answer that is not known changes nothing',
      findingsOf([A], B),
      null,
      true,
      findingsOf([A], B),
    ],
  ])('%s', (_, before, answer, complete, after) => {
    expect(afterAnswer(before, answer, complete)).toEqual(after);
  });

  it('reports no finding twice, whatever lists come and go, once it was read', () => {
    const findings = fc
      .uniqueArray(fc.tuple(fc.nat({ max: 4 }), fc.constantFrom('helen', 'pipa')), {
        selector: String,
      })
      .map((pairs) => {
        const photos = [...new Set(pairs.map(([photo]) => photo))].sort((a, b) => a - b);
        return photos.map((photo) =>
          listed(FIRST + photo, ...pairs.flatMap(([id, set]) => (id === photo ? set : [])).sort()),
        );
      });
    const keysOf = (photos: ListedPhoto[]) =>
      photos.flatMap(({ id, datasets }) => datasets.map((dataset) => `${id} ${dataset}`));
    fc.assert(
      fc.property(fc.array(findings, { minLength: 1 }), (answers) => {
        let state = findingsOf(null);
        const seen = new Set(keysOf(answers[0]!));
        for (const answer of answers) {
          state = afterAnswer(state, answer, true);
          const fresh = keysOf(state.fresh);
          expect(fresh).toEqual(keysOf(answer).filter((key) => !seen.has(key)));
          fresh.forEach((key) => seen.add(key));
          state = afterReading(state);
        }
      }),
    );
  });
});

describe('newsOf', () => {
  it.each<[string, (WatchFindings & { since: number })[], ReturnType<typeof newsOf>]>([
    ['none where nothing is watched', [], null],
    ['none where nothing is new', [{ ...findingsOf([A]), since: 1 }], null],
    [
      'findings by dataset, each once, since the earliest time of those that have any',
      [
        { ...findingsOf([A]), since: 1 },
        { ...findingsOf([A], B, A_NEW), since: 3 },
        { ...findingsOf([], A2), since: 2 },
      ],
      {
        since: 2,
        datasets: [
          { id: 'helen', findings: 2 },
          { id: 'pipa', findings: 1 },
        ],
      },
    ],
  ])('is %s', (_, watched, news) => {
    expect(newsOf(watched)).toEqual(news);
  });
});
