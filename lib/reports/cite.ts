import type { Dataset, Paper } from '../catalogue/schema';

/** What is cited: the dataset's paper, or the dataset itself if no paper is known. */
interface Cited {
  authors: readonly string[];
  title: string;
  year: number | null;
  venue: string | null;
  doi: string | null;
  arxiv: string | null;
  url: string | null;
}

function citedOf({ name, fullName, authors, year, paper, homepage }: Dataset): Cited {
  const { title, venue, doi, arxiv }: Partial<Paper> = paper?.value ?? {};
  return {
    authors: authors?.value ?? [],
    title: title ?? fullName?.value ?? name,
    year: paper?.value.year ?? year?.value ?? null,
    venue: venue ?? null,
    doi: doi ?? null,
    arxiv: arxiv ?? null,
    url: addressOf(doi, arxiv) ?? homepage?.value ?? null,
  };
}

function addressOf(doi?: string, arxiv?: string): string | null {
  if (doi !== undefined) return `https://doi.org/${doi}`;
  return arxiv === undefined ? null : `https://arxiv.org/abs/${arxiv}`;
}

const PREPRINT = 'arXiv preprint';
const isJournal = (venue: string) =>
  /\b(Transactions|Journal|Communications of|Image and Vision Computing)\b/.test(venue);

/** How to cite a dataset, as one line of text. */
export function citePlain(dataset: Dataset): string {
  const { authors, title, venue, year, url } = citedOf(dataset);
  const parts = [LIST.format(authors), title, venue, year, url];
  return `${parts.filter((part) => part !== null && part !== '').join('. ')}.`;
}

const LIST = new Intl.ListFormat('en');

/**
 * How to cite a dataset, as a BibTeX entry in UTF-8.
 * @see https://ctan.org/pkg/biblatex
 */
export function citeBibtex(dataset: Dataset): string {
  const { authors, title, venue, year, doi, arxiv, url } = citedOf(dataset);
  const published = venue !== null && venue !== PREPRINT;
  const type = !published ? 'misc' : isJournal(venue) ? 'article' : 'inproceedings';
  const fields: [string, string | number | null][] = [
    ['author', authors.length > 0 ? authors.join(' and ') : null],
    // In braces of its own, so that styles keep capitals, as in MegaFace.
    ['title', `{${escapeTex(title)}}`],
    [type === 'article' ? 'journal' : 'booktitle', published ? escapeTex(venue) : null],
    ['year', year],
    ['doi', doi],
    ['eprint', arxiv],
    ['eprinttype', arxiv === null ? null : 'arxiv'],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${type}{${dataset.id},`, ...lines, '}\n'].join('\n');
}

/** Escapes characters with a special meaning in TeX. */
const escapeTex = (text: string): string =>
  text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (one) => `\\${one}`);

/**
 * How to cite a dataset, as a CSL-JSON item. Names are not split, because the text does not show where a
 * family name starts.
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function citeCsl(dataset: Dataset): object {
  const { authors, title, venue, year, doi, url } = citedOf(dataset);
  return {
    id: dataset.id,
    type: cslType(venue),
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(venue !== null && { 'container-title': venue }),
    ...(year !== null && { issued: { 'date-parts': [[year]] } }),
    ...(doi !== null && { DOI: doi }),
    ...(url !== null && { URL: url }),
  };
}

function cslType(venue: string | null): string {
  if (venue === null) return 'dataset';
  if (venue === PREPRINT) return 'article';
  return isJournal(venue) ? 'article-journal' : 'paper-conference';
}
