/** @vitest-environment jsdom */
import { act } from 'react';
import { expect, it } from 'vitest';
import { OwnStory } from '../../../../components/story/OwnStory';
import type { Asked } from '../../../../lib/catalogue/own-chain';
import { render } from '../render';

const ASKED: Asked = { complete: new Set(['diveface', 'megaface', 'yfcc100m']), isLeast: false };
const photo = (id: string, ...datasets: string[]) => ({
  ...{ id, owner: null, datasets },
  posted: Date.parse('2008-03-01') / 1_000,
});
const PHOTOS = [
  ...['1', '2', '3'].map((id) => photo(id, 'diveface', 'megaface', 'yfcc100m')),
  photo('4', 'diveface'),
];

const draw = async (photos = PHOTOS, asked = ASKED) =>
  (await render(<OwnStory photos={photos} asked={asked} />)).box;
const rowsOf = (table: Element) =>
  [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].slice(0, 4).map(({ textContent }) => textContent),
  );

it('describes the route of the photos in a sentence', async () => {
  const box = await draw();
  expect(box.querySelector('h3 + ul')?.textContent).toBe(
    '3 photos went from YFCC100M to MegaFace to DiveFace',
  );
});

it('says “at least” if a list on the route is incomplete here', async () => {
  const box = await draw(PHOTOS, { complete: new Set(['diveface', 'megaface']), isLeast: false });
  expect(box.querySelector('h3 + ul')?.textContent).toMatch(
    /^At least 3 photos went from YFCC100M/,
  );
});

it('claims no route between lists that share no photo', async () => {
  const box = await draw([photo('1', 'diveface'), photo('2', 'megaface')]);
  expect(box.querySelector('h3 + ul')).toBeNull();
});

it('draws the chain and the years, each with a title, a description and a table of the same data', async () => {
  const box = await draw();
  const pictures = [...box.querySelectorAll('figure > svg')];
  expect(pictures.map((svg) => svg.querySelector('title')?.textContent)).toEqual([
    'These photos, from dataset to dataset',
    'These photos through the years',
  ]);
  for (const svg of pictures) expect(svg.querySelector('desc')?.textContent).toMatch(/\.$/);
  const [chain, years] = [...box.querySelectorAll('table')];
  expect(rowsOf(chain!)).toEqual(
    expect.arrayContaining([
      ['DiveFace', '4 photos', 'MegaFace', '3 photos'],
      ['MegaFace', '3 photos', 'YFCC100M', '3 photos'],
      ['MeGlass', 'not known', 'MegaFace', 'not known'],
    ]),
  );
  expect(rowsOf(years!)[0]?.slice(0, 3)).toEqual(['2008', '', '4 posted']);
});

it('gives every focusable part an accessible name with a number', async () => {
  const box = await draw();
  const links = [...box.querySelectorAll<SVGAElement>('figure a')];
  const names = links.map((link) => link.querySelector(':scope > title')?.textContent);
  expect(names).toContain('MegaFace → DiveFace: 3 photos. Source: DiveFace: README');
  expect(names).toContain('DiveFace: 4 photos');
  await act(async () => {
    links.find(({ tabIndex }) => tabIndex === 0)!.focus();
    await Promise.resolve();
  });
  expect(names).toContain(box.querySelector('figcaption p')!.textContent);
});

it('draws a person’s own lists without a link, and not in the years', async () => {
  const box = await draw([photo('1', 'own:mine.csv')]);
  expect(box.querySelector('figure svg')?.textContent).toContain('mine.csv (your …');
  expect(box.querySelectorAll('figure')).toHaveLength(1);
  expect(box.querySelector('figure a')).toBeNull();
  expect(box.querySelector('tbody th')?.textContent).toBe('mine.csv (your table)');
});
