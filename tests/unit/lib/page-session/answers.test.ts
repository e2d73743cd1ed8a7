import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_IDS } from '../../../../lib/messages/limits';
import type { PageAnswer, PageQuestion } from '../../../../lib/messages/types';
import { Answers } from '../../../../lib/page-session/answers';
import { answer } from './fakes';

const A = '9000000000001';
const B = '9000000000002';

const ask = vi.fn<(question: PageQuestion) => Promise<PageAnswer>>();
const onAnswer = vi.fn();
let answers: Answers;

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
  onAnswer.mockReset();
  answers = new Answers({ ask, onAnswer });
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('an open index', () => {
  it('says yes for what it names and no for the rest', async () => {
    ask.mockResolvedValue(answer({ photos: { [A]: ['helen'] }, sample: true }));
    answers.photos.want(A);
    answers.photos.want(B);
    expect(answers.photos.get(B)).toBeUndefined();
    answers.ask();
    await settle();
    expect(answers.photos.get(A)).toEqual(['helen']);
    expect(answers.photos.get(B)).toBeNull();
    expect(answers).toMatchObject({ state: 'ready', sample: true });
    expect(onAnswer).toHaveBeenCalledOnce();
  });

  it('is asked once for each id', async () => {
    ask.mockResolvedValue(answer());
    answers.photos.want(A);
    answers.ask();
    answers.photos.want(A);
    answers.ask();
    await settle();
    answers.photos.want(A);
    answers.ask();
    expect(ask).toHaveBeenCalledExactlyOnceWith({ photos: [A], owners: [] });
  });

  it('is asked a few questions at a time, and the rest as answers arrive', async () => {
    const pending: (() => void)[] = [];
    ask.mockImplementation(
      () =>
        new Promise((resolve) => {
          pending.push(() => {
            resolve(answer());
          });
        }),
    );
    for (let i = 0; i < 20 * MAX_IDS; i++) answers.photos.want(String(9_000_000_000_000 + i));
    answers.ask();
    answers.ask();
    expect(ask).toHaveBeenCalledTimes(8);
    pending[0]!();
    await settle();
    expect(ask).toHaveBeenCalledTimes(9);
    for (let i = 1; i < 20; i++) {
      pending[i]!();
      await settle();
    }
    expect(ask).toHaveBeenCalledTimes(20);
    expect(answers.photos.get(String(9_000_000_000_000 + 20 * MAX_IDS - 1))).toBeNull();
  });

  it('is asked in messages of at most the protocol’s size', () => {
    ask.mockResolvedValue(answer());
    for (let i = 0; i < MAX_IDS + 1; i++) answers.photos.want(String(9_000_000_000_000 + i));
    answers.owners.want('9000@N99');
    answers.ask();
    expect(ask.mock.calls.map(([q]) => [q.photos.length, q.owners.length])).toEqual([
      [MAX_IDS, 1],
      [1, 0],
    ]);
  });

  it('is asked for its state even if a page shows nothing', async () => {
    ask.mockResolvedValue(answer());
    answers.ask();
    await settle();
    expect(answers.state).toBe('ready');
    answers.ask();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('does not answer with properties inherited by every object', async () => {
    ask.mockResolvedValue(answer());
    answers.owners.want('constructor');
    answers.ask();
    await settle();
    expect(answers.owners.get('constructor')).toBeNull();
  });
});

describe('a missing answer is not a “no”', () => {
  it.each(['damaged', 'missing', 'unsupported'] as const)(
    'of a %s index, which is not asked repeatedly either',
    async (state) => {
      ask.mockResolvedValue(answer({ state }));
      answers.photos.want(A);
      answers.ask();
      await vi.runAllTimersAsync();
      expect(answers.photos.get(A)).toBeUndefined();
      expect(answers.state).toBe(state);
      expect(ask).toHaveBeenCalledOnce();
      answers.photos.want(B);
      answers.ask();
      await vi.runAllTimersAsync();
      expect(ask.mock.calls.slice(1)).toEqual([[{ photos: [A, B], owners: [] }]]);
    },
  );

  it.each<[string, PageAnswer, number]>([
    ['damaged', answer({ state: 'damaged' }), 2],
    ['missing', answer({ state: 'missing' }), 2],
    ['unsupported', answer({ state: 'unsupported' }), 2],
    ['opening for ever', answer({ state: 'opening' }), 9],
  ])('of an index that is %s, however often the page changes', async (_, given, most) => {
    ask.mockResolvedValue(given);
    for (let i = 0; i < 60; i++) {
      answers.photos.want(String(9_000_000_000_000 + i));
      answers.ask();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(ask.mock.calls.length).toBeLessThanOrEqual(most);
  });

  it('of a background that does not answer, however often the page changes', async () => {
    ask.mockRejectedValue(new Error('gone'));
    for (let i = 0; i < 60; i++) {
      answers.photos.want(String(9_000_000_000_000 + i));
      answers.ask();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(ask.mock.calls.length).toBeLessThanOrEqual(9);
  });

  it('of a repaired index, which is asked as before', async () => {
    ask.mockResolvedValueOnce(answer({ state: 'damaged' }));
    ask.mockResolvedValue(answer());
    answers.photos.want(A);
    answers.ask();
    await settle();
    await vi.advanceTimersByTimeAsync(30_000);
    answers.ask();
    answers.photos.want(B);
    await settle();
    answers.ask();
    await settle();
    expect(answers.photos.get(B)).toBeNull();
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('of an index that is opening, which is asked again', async () => {
    ask.mockResolvedValueOnce(answer({ state: 'opening' }));
    ask.mockResolvedValueOnce(answer({ photos: { [A]: ['pipa'] } }));
    answers.photos.want(A);
    answers.ask();
    await settle();
    expect(answers.photos.get(A)).toBeUndefined();
    await vi.runAllTimersAsync();
    expect(answers.photos.get(A)).toEqual(['pipa']);
  });

  it('of an unreachable background, which is asked ever less often, then no more', async () => {
    ask.mockRejectedValue(new Error('gone'));
    answers.photos.want(A);
    answers.ask();
    await vi.runAllTimersAsync();
    expect(answers.photos.get(A)).toBeUndefined();
    expect(answers.state).toBe('opening');
    expect(ask).toHaveBeenCalledTimes(8);
  });

  it('once closed, whatever still arrives', async () => {
    ask.mockResolvedValue(answer({ photos: { [A]: ['pipa'] } }));
    answers.photos.want(A);
    answers.ask();
    answers.close();
    await vi.runAllTimersAsync();
    expect(answers.photos.get(A)).toBeUndefined();
    expect(onAnswer).not.toHaveBeenCalled();
  });
});

describe('an index of which some list could not be read', () => {
  const PARTIAL = answer({ photos: { [A]: ['helen'] }, partial: true });

  it('is asked again for all that it answered, less and less often, until it can', async () => {
    ask.mockResolvedValue(PARTIAL);
    answers.photos.want(A);
    answers.photos.want(B);
    answers.ask();
    await settle();
    const found = answers.photos.get(A);
    expect(found).toEqual(['helen']);
    for (const [wait, times] of [
      [30_000, 2],
      [60_000, 3],
      [120_000, 4],
    ] as const) {
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(ask).toHaveBeenCalledTimes(times - 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(ask).toHaveBeenCalledTimes(times);
    }
    // What was made of an answer need not be made again.
    expect(answers.photos.get(A)).toBe(found);
    ask.mockResolvedValue(answer({ photos: { [A]: ['helen', 'pipa'], [B]: ['pipa'] } }));
    await vi.runAllTimersAsync();
    expect(ask).toHaveBeenCalledTimes(5);
    expect(ask).toHaveBeenLastCalledWith({ photos: [A, B], owners: [] });
    expect([answers.photos.get(A), answers.photos.get(B)]).toEqual([['helen', 'pipa'], ['pipa']]);
  });

  it('is asked at once for what the page shows next', async () => {
    ask.mockResolvedValue(PARTIAL);
    answers.photos.want(A);
    answers.ask();
    await settle();
    answers.photos.want(B);
    answers.ask();
    expect(ask).toHaveBeenLastCalledWith({ photos: [B], owners: [] });
  });

  it('is let be once nobody wants its answers', async () => {
    ask.mockResolvedValue(PARTIAL);
    answers.photos.want(A);
    answers.ask();
    await settle();
    answers.photos.keepOnly(new Set());
    await vi.advanceTimersByTimeAsync(30_000);
    expect(ask).toHaveBeenCalledOnce();
    answers.photos.want(A);
    answers.ask();
    await settle();
    answers.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('answers that are kept', () => {
  it('are those of the ids given, also of questions under way', async () => {
    ask.mockResolvedValue(answer({ photos: { [A]: ['helen'], [B]: ['helen'] } }));
    answers.photos.want(A);
    answers.photos.want(B);
    answers.ask();
    answers.photos.keepOnly(new Set([B]));
    await settle();
    expect([answers.photos.get(A), answers.photos.get(B)]).toEqual([undefined, ['helen']]);
    answers.photos.want(A);
    answers.photos.keepOnly(new Set([B]));
    answers.ask();
    expect(ask).toHaveBeenCalledOnce();
  });
});
