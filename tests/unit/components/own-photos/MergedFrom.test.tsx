/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { MergedFrom } from '../../../../components/own-photos/MergedFrom';
import type { Source } from '../../../../lib/checks/types';
import { render } from '../render';

const EXPORT: Source = {
  ...{ id: '1', name: 'Part 1', made: Date.UTC(2026, 10, 28, 12), photos: 60, albumsOnly: 2 },
  account: { owner: '12345@N99', photos: 1_230 },
  problems: [{ kind: 'missing', count: 1, examples: ['data-download-2.zip'] }],
};
const WALK: Source = {
  ...{ id: '2', name: 'Stream', made: Date.UTC(2026, 10, 29, 12), photos: 8, albumsOnly: 0 },
  ...{ account: { owner: null, photos: null }, problems: [] },
  list: 'https://www.flickr.com/photos/mira/',
};

it('says of each its own day, counts and gaps', async () => {
  const { box } = await render(<MergedFrom sources={[EXPORT, WALK]} />);
  const parts = [...box.querySelectorAll('section > div')];
  const [first, second] = parts.map((part) => ({
    facts: [...part.querySelectorAll('dl > div')].map(({ textContent }) => textContent),
    text: part.textContent,
  }));
  expect(first!.facts).toEqual([
    'Photos seen60',
    'Photos according to the account1,230',
    'Named only by albums2',
  ]);
  expect(first!.text).toContain('Part 1Nov 28, 2026');
  expect(first!.text).toContain('data-download-2.zip');
  expect(second!.facts).toEqual(['Photos seen8']);
  expect(second!.text).toContain('www.flickr.com/photos/mira/');
  expect(second!.text).toContain('The page does not say how many photos there are');
});
