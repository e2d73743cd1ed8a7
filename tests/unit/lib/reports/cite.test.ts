import { describe, expect, it } from 'vitest';
import { catalogue, datasetById } from '../../../../lib/catalogue/catalogue';
import { defineDataset } from '../../../../lib/catalogue/schema';
import { citeBibtex, citeCsl, citePlain } from '../../../../lib/reports/cite';

const bare = defineDataset({
  id: 'invented-set',
  name: 'Invented',
  short: 'testing',
  subject: 'faces',
  sources: { a: { title: 'A', url: 'https://example.org/' } },
  purpose: { value: 'To test.', source: 'a' },
  howFlickr: { value: 'Not at all.', source: 'a' },
  matchable: { value: { answer: 'yes' }, source: 'a' },
});
const venue = (name: string, more: object = {}) => ({
  ...bare,
  authors: { value: ['Ada Example', 'Bo van Test'], source: 'a' },
  paper: {
    value: { title: 'On 100 % Faces & {More}', venue: name, year: 2016, ...more },
    source: 'a',
  },
});

describe('BibTeX', () => {
  it('gives a conference paper with its DOI', () => {
    expect(citeBibtex(venue('CVPR', { doi: '10.1000/x_y' }))).toBe(
      [
        '@inproceedings{invented-set,',
        '  author = {Ada Example and Bo van Test},',
        '  title = {{On 100 \\% Faces \\& More}},',
        '  booktitle = {CVPR},',
        '  year = {2016},',
        '  doi = {10.1000/x_y},',
        '  url = {https://doi.org/10.1000/x_y},',
        '}\n',
      ].join('\n'),
    );
  });

  it.each([
    ['IEEE Transactions on Faces', 'article', 'journal = {IEEE Transactions on Faces}'],
    ['Communications of the ACM', 'article', 'journal = {Communications of the ACM}'],
    ['arXiv preprint', 'misc', 'year = {2016}'],
  ])('takes %s for @%s', (name, type, field) => {
    const entry = citeBibtex(venue(name, { arxiv: '1601.00001' }));
    expect(entry).toMatch(new RegExp(`^@${type}\\{invented-set,`));
    expect(entry).toContain(field);
    expect(entry).toContain('eprint = {1601.00001}');
    expect(entry).not.toContain('booktitle');
  });

  it('needs only a name', () => {
    expect(citeBibtex(bare)).toBe('@misc{invented-set,\n  title = {{Invented}},\n}\n');
  });
});

describe('CSL-JSON', () => {
  it.each([
    ['CVPR', 'paper-conference'],
    ['EURASIP Journal on Faces', 'article-journal'],
    ['arXiv preprint', 'article'],
  ])('takes %s for %s', (name, type) => {
    expect(citeCsl(venue(name, { arxiv: '1601.00001' }))).toEqual({
      id: 'invented-set',
      type,
      title: 'On 100 % Faces & {More}',
      author: [{ literal: 'Ada Example' }, { literal: 'Bo van Test' }],
      'container-title': name,
      issued: { 'date-parts': [[2016]] },
      URL: 'https://arxiv.org/abs/1601.00001',
    });
  });

  it('needs only a name', () => {
    expect(citeCsl(bare)).toEqual({ id: 'invented-set', type: 'dataset', title: 'Invented' });
  });
});

describe('plain text', () => {
  it.each([
    ['invented', bare, 'Invented.'],
    [
      'ffhq',
      datasetById('ffhq')!,
      'Tero Karras, Samuli Laine, and Timo Aila. A Style-Based Generator Architecture for Generative Adversarial Networks. CVPR. 2019. https://arxiv.org/abs/1812.04948.',
    ],
  ])('of %s', (_, dataset, text) => {
    expect(citePlain(dataset)).toBe(text);
  });
});

it.each(catalogue.map((dataset) => [dataset.id, dataset] as const))(
  'every dataset has balanced braces in BibTeX: %s',
  (_, dataset) => {
    const entry = citeBibtex(dataset);
    expect(entry.split('{').length).toBe(entry.split('}').length);
  },
);
