import { expect, it, vi } from 'vitest';
import { Answers } from '../../../../lib/page-session/answers';
import { summarise } from '../../../../lib/page-session/summary';
import { answer } from './fakes';

it('counts distinct photos and names the flagged ones by dataset, in the order of the page', async () => {
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
    ),
  ).toEqual({
    url: 'https://www.flickr.com/',
    state: 'ready',
    photos: 3,
    flagged: 2,
    datasets: { helen: [a, b], pipa: [a] },
    owners: ['9001@N99'],
  });
});
