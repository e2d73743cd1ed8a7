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
    { value: 'One', kind: 'trained-or-tested', source: 'a' },
    { value: 'Two', kind: 'trained-or-tested', source: 'b' },
    { value: 'Three', kind: 'trained-or-tested', source: 'a' },
    { value: 'Four', kind: 'trained-or-tested', source: 'a', note: 'to test' },
    { value: 'Five', kind: 'trained-or-tested', source: 'a', also: 'b' },
    { value: 'Six', kind: 'sued', source: 'a', outcome: 'Six won.' },
  ],
  unknown: ['faces', 'licence'],
});

/** The rows of the facts: label and content of each. */
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

it('groups facts of one kind with the same source, and keeps a note with its own', async () => {
  const users = (await rows()).filter(([label]) => label === 'Trained or tested with it');
  expect(users.map(([, content]) => content.textContent)).toEqual([
    'One, ThreeSource: Paper A',
    'TwoSource: Paper B',
    'Fourto testSource: Paper A',
    'FiveSource: Paper ASource: Paper B',
  ]);
});

it('says how a case against a user ended, and that being sued does not prove use', async () => {
  const sued = (await rows()).filter(([label]) => label === 'Sued over it');
  expect(sued.map(([, content]) => content.textContent)).toEqual([
    'Six. Six won.A lawsuit makes a claim. It does not show that they used the dataset.Source: Paper A',
  ]);
});

it('names unknown facts in one row, after all others', async () => {
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
  'links the facts of %s to all their sources',
  async (_, { unknown = [], ...facts }) => {
    const all = await rows({ ...facts, unknown });
    const known = unknown.length > 0 ? all.slice(0, -1) : all;
    const links = known.flatMap(([, content]) =>
      [...content.querySelectorAll<HTMLAnchorElement>(':scope > div > a')].map(({ href }) => href),
    );
    const addresses = Object.values(facts.sources).map(({ url }) => new URL(url).href);
    expect(addresses.filter((one) => !links.includes(one))).toEqual([]);
  },
);
