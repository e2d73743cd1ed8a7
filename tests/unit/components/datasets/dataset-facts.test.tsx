/** @vitest-environment jsdom */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DatasetFacts } from '../../../../components/datasets/DatasetFacts';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import { defineDataset, type Dataset } from '../../../../lib/catalogue/schema';
import { render } from '../render';

const source = (name: string) => ({ title: `Paper ${name}`, url: `https://example.org/${name}` });

const dataset = defineDataset({
  id: 'invented',
  name: 'Invented',
  short: 'testing',
  subject: 'faces',
  sources: { a: source('A'), b: source('B') },
  purpose: { value: 'trying', source: 'a' },
  howFlickr: { value: 'not at all', source: 'a' },
  matchable: { value: { answer: 'yes' }, source: 'a' },
  knownUsers: [
    { value: 'One', source: 'a' },
    { value: 'Two', source: 'b' },
    { value: 'Three', source: 'a' },
    { value: 'Four', source: 'a', note: 'by hearsay' },
  ],
  unknown: ['faces', 'licence'],
});

/** Rows of the facts, each as label and content. */
async function rows(of: Dataset = dataset) {
  const { box } = await render(<DatasetFacts open dataset={of} />);
  return [...box.querySelectorAll('dl > div')].map((row) => {
    const [label, content] = [row.querySelector('dt')!, row.querySelector('dd')!];
    return [label.textContent, content] as const;
  });
}

const complaint = vi.spyOn(console, 'error');
beforeEach(() => complaint.mockClear());
afterEach(() => {
  expect(complaint).not.toHaveBeenCalled();
});

it('puts facts of one kind that share a source into one row, and a note with its own', async () => {
  const users = (await rows()).filter(([label]) => label === 'Reported users');
  expect(users.map(([, content]) => content.textContent)).toEqual([
    'One, ThreeSource: Paper A',
    'TwoSource: Paper B',
    'Fourby hearsaySource: Paper A',
  ]);
});

it('names what is not known in one row, after everything that is', async () => {
  const all = await rows();
  const [label, content] = all.at(-1)!;
  expect([label, content.textContent]).toEqual(['Not known', 'Faces, Licence']);
  expect(all.filter(([, { textContent }]) => /not known/i.test(textContent))).toEqual([]);
});

it('marks the sources’ titles as English', async () => {
  for (const [, content] of (await rows()).slice(0, -1))
    expect(content.querySelector('a [lang=en]')?.textContent).toMatch(/^Paper [AB]$/);
});

it.each(catalogue.map((one) => [one.name, one] as const))(
  'leads from the facts of %s to all of their sources',
  async (_, { unknown = [], ...facts }) => {
    const all = await rows({ ...facts, unknown });
    const known = unknown.length > 0 ? all.slice(0, -1) : all;
    const links = known.map(([, content]) => [...content.querySelectorAll('a')].at(-1)?.href);
    const addresses = Object.values(facts.sources).map(({ url }) => new URL(url).href);
    expect(new Set(links)).toEqual(new Set(addresses));
  },
);
