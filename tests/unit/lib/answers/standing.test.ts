import { describe, expect, it } from 'vitest';
import { standingOf, type AnswerOfLists } from '../../../../lib/answers/standing';
import type { ReadyStatus } from '../../../../lib/dataset-index/types';
import { ready } from './ready';

const photo = (photoId: string, found = false): AnswerOfLists => ({
  query: 'x',
  kind: 'photo',
  photoId,
  owner: null,
  found,
  datasets: found ? ['pipa'] : [],
});
const member = (owner: string, alias?: string): AnswerOfLists => ({
  query: 'x',
  kind: 'owner',
  owner,
  ...(alias !== undefined && { alias }),
  found: false,
  datasets: [],
  photoIds: [],
});
const REAL = photo('1234');
const LISTS = ready([{ lists: [['megaface', 2], 'pipa'] }]);
const SAMPLE = ready([{ sample: true, lists: [['megaface', 2]] }]);
const NAMELESS = ready([{ lists: ['pipa'] }]);
const OFF = ready([{ lists: [['megaface', 2], 'pipa'] }], { off: ['megaface', 'pipa'] });
const BY_NAME = ready([{ lists: [['ffhq', 2]] }]);

describe('standingOf', () => {
  it.each<[string, AnswerOfLists, ReadyStatus, string]>([
    ['a photo that is found', photo('1234', true), LISTS, 'found'],
    ['a photo that no list names', REAL, LISTS, 'notFound'],
    ['a photo, with all lists off', REAL, OFF, 'noLists'],
    ['a photo, without any list', REAL, ready([]), 'noLists'],
    ['a real photo, in sample data', REAL, SAMPLE, 'sample'],
    ['an invented photo, in sample data', photo('9000000000001'), SAMPLE, 'notFound'],
    ['a number that no list names', member('1@N01'), LISTS, 'notFound'],
    ['a number, where no list names members', member('1@N01'), NAMELESS, 'noNames'],
    ['a number, where lists know names alone', member('1@N01'), BY_NAME, 'noNames'],
    ['a number with its name, where lists know names', member('1@N01', 'n'), BY_NAME, 'notFound'],
    ['a real number, in sample data', member('1@N01'), SAMPLE, 'sample'],
    ['an invented number, in sample data', member('1@N99'), SAMPLE, 'notFound'],
    ['a name that no list gives', member('name'), LISTS, 'notAsked'],
    ['a name, in sample data', member('name'), SAMPLE, 'notAsked'],
    ['a name, with all lists off', member('name'), OFF, 'noLists'],
    ['a name, where no list names members', member('name'), NAMELESS, 'noNames'],
  ])('judges %s', (_, answer, status, expected) => {
    const standing = standingOf(answer, status);
    expect(standing.state === 'notKnown' ? standing.why : standing.state).toBe(expected);
  });
});
