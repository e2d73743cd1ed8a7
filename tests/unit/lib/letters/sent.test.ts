import { expect, it, vi } from 'vitest';
import {
  forgetLetter,
  rememberLetter,
  sentLetters,
  type SentLetter,
} from '../../../../lib/letters/sent';
import { eraseEverything } from '../../../../lib/user-lists/erase';

vi.mock('../../../../lib/extension/browser', () => ({
  browser: {
    storage: {
      local: {
        get: () => Promise.resolve({}),
        set: () => Promise.resolve(),
        remove: () => Promise.resolve(),
        clear: () => Promise.resolve(),
      },
    },
  },
}));

const letter = (id: string, sent: string): SentLetter => ({
  ...{ id, sent, dataset: 'helen', language: 'en', law: 'gdpr', role: 'took' },
  ...{ account: null, name: '', photos: [{ id: '9000000000001', owner: null }] },
});

it('remembers letters, latest first, until they are forgotten', async () => {
  await rememberLetter(letter('a', '2026-01-01'));
  await rememberLetter(letter('b', '2026-02-01'));
  expect(await sentLetters()).toEqual([letter('b', '2026-02-01'), letter('a', '2026-01-01')]);
  await forgetLetter('b');
  expect((await sentLetters()).map(({ id }) => id)).toEqual(['a']);
});

it('forgets them when everything is erased', async () => {
  await rememberLetter(letter('a', '2026-01-01'));
  await eraseEverything();
  expect(await sentLetters()).toEqual([]);
});
