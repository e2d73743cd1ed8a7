import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  startWalk,
  step,
  type Look,
  type Step,
  type WalkState,
} from '../../../../lib/walk/machine';

const LOOK: Look = {
  hidden: false,
  page: 1,
  fresh: 0,
  gained: false,
  atEnd: true,
  trouble: false,
  next: null,
  complete: null,
  noted: true,
};
const walking = (state: Partial<WalkState> = {}): WalkState => ({
  ...startWalk(),
  page: 1,
  fresh: 100,
  ...state,
});
const see = (state: WalkState, look: Partial<Look>): [WalkState, Step] =>
  step(state, { kind: 'look', look: { ...LOOK, ...look } });

it.each<[string, Partial<WalkState>, Partial<Look>, Partial<Step>, Partial<WalkState>]>([
  ['scrolls', {}, { atEnd: false }, { act: 'scroll', wait: 1 }, { phase: 'walking' }],
  ['scrolls, whatever is new', {}, { atEnd: false, fresh: 9 }, { act: 'scroll' }, { fresh: 109 }],
  ['waits for the app', {}, { next: 'link' }, { act: 'nothing' }, { quiet: 1 }],
  ['begins to wait anew', { quiet: 7 }, { fresh: 1 }, { act: 'nothing' }, { quiet: 0 }],
  ['turns a page', { quiet: 7 }, { next: 'link' }, { act: 'turn', wait: 2 }, { tries: 1 }],
  ['asks for more', { quiet: 7 }, { next: 'button' }, { act: 'more' }, { tries: 1 }],
  [
    'turns a page as full as those before sooner',
    { quiet: 1, fullest: 100 },
    { next: 'link' },
    { act: 'turn' },
    {},
  ],
  [
    'waits on a page that is less full',
    { quiet: 1, fullest: 101 },
    { next: 'link' },
    { act: 'nothing' },
    { quiet: 2 },
  ],
  ['waits until all is noted', { quiet: 9 }, { noted: false }, { act: 'nothing' }, {}],
  ['ends', { quiet: 7 }, {}, { act: 'finish', wait: null }, { phase: 'ended' }],
  ['ends sooner where all is seen', { quiet: 1 }, { complete: true }, { act: 'finish' }, {}],
  ['waits where some is not', { quiet: 1 }, { complete: false }, { act: 'nothing' }, {}],
  [
    'learns how full a page is',
    { fullest: 40 },
    { page: 2, fresh: 25 },
    {},
    { page: 2, fresh: 25, fullest: 100 },
  ],
  ['stops while hidden', {}, { hidden: true }, { wait: null }, { phase: 'hidden' }],
  [
    'goes on when shown',
    { phase: 'hidden' },
    { atEnd: false },
    { act: 'scroll' },
    { phase: 'walking' },
  ],
  ['waits elsewhere', {}, { page: null, fresh: 3 }, { act: 'nothing' }, { phase: 'away' }],
  ['comes back', { phase: 'away' }, { atEnd: false }, { act: 'scroll' }, { phase: 'walking' }],
  ['rests', {}, { trouble: true }, { wait: 20 }, { phase: 'backing-off', failures: 1 }],
  ['rests longer', { failures: 3 }, { trouble: true }, { wait: 160 }, { failures: 4 }],
  [
    'loads the page anew after a rest',
    { phase: 'backing-off', failures: 1 },
    { trouble: true },
    { act: 'reload' },
    { failures: 1 },
  ],
  [
    'does not, once the app has recovered',
    { phase: 'backing-off', failures: 1 },
    { fresh: 5, gained: true, atEnd: false },
    { act: 'scroll' },
    { phase: 'walking', failures: 0 },
  ],
  ['gives up', { failures: 8 }, { trouble: true }, { wait: null }, { phase: 'failing' }],
  ['rests where turning fails', { quiet: 7, tries: 3 }, { next: 'link' }, {}, { failures: 1 }],
  [
    'rests where the page is empty',
    { quiet: 7, fresh: 0 },
    {},
    { act: 'nothing' },
    { phase: 'backing-off' },
  ],
  [
    'loads a page anew that is less full than others',
    { quiet: 7, fullest: 101 },
    { next: 'link' },
    {},
    { phase: 'backing-off', failures: 1 },
  ],
  [
    'turns it where that brings nothing',
    { quiet: 7, fullest: 101, failures: 1 },
    { next: 'link' },
    { act: 'turn' },
    {},
  ],
  [
    'loads the last page anew where photos are missing',
    { quiet: 7 },
    { complete: false },
    {},
    { phase: 'backing-off' },
  ],
  ['ends without them', { quiet: 7, failures: 1 }, { complete: false }, { act: 'finish' }, {}],
  ['believes it in the end', { quiet: 7, fresh: 0, failures: 2 }, {}, { act: 'finish' }, {}],
  [
    'does not forget failures for photos that it had',
    { failures: 3 },
    { fresh: 9 },
    {},
    { failures: 3 },
  ],
  ['stays paused', { phase: 'paused' }, { atEnd: false }, { wait: null }, { phase: 'paused' }],
  ['stays stopped', { phase: 'failing' }, { atEnd: false }, { wait: null }, { phase: 'failing' }],
  ['stays ended', { phase: 'ended' }, { atEnd: false }, { wait: null }, { phase: 'ended' }],
])('%s', (_, state, look, action, after) => {
  const [next, taken] = see(walking(state), look);
  expect(taken).toMatchObject(action);
  expect(next).toMatchObject(after);
});

it('does what the person says', () => {
  const [paused, rest] = step(walking({ failures: 2 }), { kind: 'pause' });
  expect([paused.phase, rest.wait]).toEqual(['paused', null]);
  const [on, look] = step(paused, { kind: 'go-on' });
  expect([on.phase, on.failures, look.wait]).toEqual(['walking', 0, 0]);
  const [ended, finish] = step(on, { kind: 'stop' });
  expect([ended.phase, finish.act]).toEqual(['ended', 'finish']);
  expect(step(ended, { kind: 'go-on' })[0].phase).toBe('ended');
});

it('takes up a walk where it was', () => {
  expect(startWalk({ paused: true, fullest: 100, failures: 2 })).toMatchObject({
    phase: 'paused',
    fullest: 100,
    failures: 2,
  });
});

it('never turns a page in front of unseen or unnoted photos, nor runs without a pause', () => {
  const looks = fc.record({
    hidden: fc.boolean(),
    page: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    fresh: fc.nat(3),
    gained: fc.boolean(),
    atEnd: fc.boolean(),
    trouble: fc.boolean(),
    next: fc.constantFrom('link' as const, 'button' as const, null),
    complete: fc.constantFrom(true, false, null),
    noted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(looks, { maxLength: 40 }), (all) => {
      let state = startWalk();
      for (const seen of all) {
        const [next, { act, wait }] = see(state, seen);
        const leaves = act === 'turn' || act === 'more' || act === 'finish';
        if (leaves) expect([seen.noted, seen.fresh, seen.atEnd]).toEqual([true, 0, true]);
        if (act !== 'nothing') expect(seen.hidden).toBe(false);
        expect(wait === null || wait >= 1).toBe(true);
        state = next;
      }
    }),
  );
});
