/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { OwnWays } from '../../../../components/story/OwnWays';
import { render } from '../render';

const photo = (id: string, ...datasets: string[]) => ({ id, owner: null, datasets });

it('shows the way of a person’s photos, and which steps no list names', async () => {
  const photos = [photo('1', 'diveface', 'megaface'), photo('2', 'diveface', 'megaface')];
  const { box } = await render(<OwnWays photos={photos} />);
  const way = box.querySelector('ul > li')!;
  expect(way.firstChild?.textContent).toBe('2 photos');
  expect([...way.querySelectorAll('ol > li')].map(({ textContent }) => textContent)).toEqual([
    'YFCC100M (known from how the datasets were made)',
    'MegaFace',
    'DiveFace',
  ]);
});

it('shows nothing where no photo took a step', async () => {
  const { box } = await render(<OwnWays photos={[photo('1', 'pipa')]} />);
  expect(box.textContent).toBe('');
});
