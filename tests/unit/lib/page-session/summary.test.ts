import { expect, it, vi } from 'vitest';
import { Answers } from '../../../../lib/page-session/answers';
import { summarise } from '../../../../lib/page-session/summary';
import { answer } from './fakes';

it('counts distinct photos and names the flagged ones by dataset, in page order', async () => {
  const [a, b, c] = ['9000000000003', '9000000000001', '9000000000002'] as const;
  const ask = vi.fn().mockResolvedValue(
    answer({
      photos: { [a]: ['helen', 'pipa'], [b]: ['helen'] },
      owners: { '9001@N99': [{ id: 'helen', photos: 2 }] },
    }),
  );
  const answers = new Answers({ ask, onAnswer: () => undefined });
  for (const id of [a, b, c]) answers.photos.want(id);
  for (const id of ['9001@N99', '9002@N99']) answers.owners.want(id);
  answers.ask();
  await vi.waitFor(() => {
    expect(answers.isAsking).toBe(false);
  });
  expect(
    summarise(
      'https://www.flickr.com/',
      answers,
      new Set([a, b, c]),
      new Set(['9001@N99', '9002@N99']),
      new Map([
        [a, 1_425_176_897],
        [c, 1_425_176_898],
      ]),
    ),
  ).toEqual({
    url: 'https://www.flickr.com/',
    state: 'ready',
    photos: 3,
    flagged: 2,
    lists: 1,
    datasets: { helen: [a, b], pipa: [a] },
    // Only of flagged photos.
    posted: { [a]: 1_425_176_897 },
    owners: ['9001@N99'],
  });
});

it('names datasets that are called like members of every object', async () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const ask = vi.fn().mockResolvedValue(answer({ photos: { '9000000000001': names } }));
  const answers = new Answers({ ask, onAnswer: () => undefined });
  answers.photos.want('9000000000001');
  answers.ask();
  await vi.waitFor(() => {
    expect(answers.isAsking).toBe(false);
  });
  const { datasets } = summarise('', answers, new Set(['9000000000001']), new Set(), new Map());
  expect(Object.entries(datasets)).toEqual(names.map((name) => [name, ['9000000000001']]));
});

it('is limited to the size of a message', () => {
  const answers = new Answers({ ask: vi.fn(), onAnswer: () => undefined });
  const address = `https://www.flickr.com/search/?${'x'.repeat(5_000)}`;
  const { url } = summarise(address, answers, new Set(), new Set(), new Map());
  expect(url).toBe('https://www.flickr.com/search/');
});
