/** @vitest-environment jsdom */
import { act } from 'react';
import { expect, it } from 'vitest';
import { StoryView } from '../../../../components/story/StoryView';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import { flowsOf } from '../../../../lib/catalogue/flows';
import { buildWholeStory } from '../../../../lib/catalogue/stories/whole';
import { render } from '../render';

it('links each sentence of each chapter to its source', async () => {
  const { box } = await render(<StoryView />);
  const shown = [...box.querySelectorAll('sup a')].map((link) => link.getAttribute('href'));
  const cited = buildWholeStory(catalogue).flatMap(({ sentences }) => sentences);
  expect(shown).toEqual(cited.map(({ source }) => source.url));
});

it('gives each picture a role, a title, a description and a table of the same data', async () => {
  const { box } = await render(<StoryView />);
  const pictures = [...box.querySelectorAll('figure > svg')];
  expect(pictures.map((svg) => svg.getAttribute('role'))).toEqual(['group', 'img', 'img']);
  for (const svg of pictures) {
    const [title, description] = svg.getAttribute('aria-labelledby')!.split(' ');
    expect(document.getElementById(title!)?.tagName).toBe('title');
    expect(document.getElementById(description!)?.textContent).toMatch(/\w+.*\./);
    expect(svg.closest('section')?.querySelector('details table tbody tr')).not.toBeNull();
  }
});

it('lists each flow with its source in the chain’s table', async () => {
  const { box } = await render(<StoryView />);
  const rows = [...box.querySelectorAll('table')[0]!.querySelectorAll('tbody tr')];
  const links = rows.map((row) => row.querySelector('td:last-child a')?.getAttribute('href'));
  expect(links).toEqual(flowsOf(catalogue).map(({ source }) => source.url));
});

it('is one tab stop; arrow keys move through the parts and show their labels', async () => {
  const { box } = await render(<StoryView />);
  const stops = () => [...box.querySelectorAll<SVGAElement>('figure a[tabindex="0"]')];
  expect(stops()).toHaveLength(1);
  const [first] = stops();
  await act(async () => {
    first!.focus();
    await Promise.resolve();
  });
  const caption = () => box.querySelector('figcaption p')!.textContent;
  expect(caption()).toBe(first!.querySelector('title')?.textContent);
  await act(async () => {
    first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await Promise.resolve();
  });
  const [second] = stops();
  expect(second).not.toBe(first);
  expect(document.activeElement).toBe(second);
  expect(caption()).toBe(second!.querySelector('title')?.textContent);
});
