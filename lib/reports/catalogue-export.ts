import type { Dataset, Fact, User } from '../catalogue/schema';
import { buildStory } from '../catalogue/stories/build-story';
import { csvText } from './csv';

/** Anybody may use the catalogue who credits it. */
const CATALOGUE_LICENCE = 'CC-BY-4.0';

/** The catalogue as an object for JSON, described by `docs/catalogue.schema.json`. */
export function catalogueJson(datasets: readonly Dataset[]): object {
  return {
    format: 'overexposed-catalogue',
    version: 1,
    licence: CATALOGUE_LICENCE,
    datasets: datasets.map((dataset) => ({ ...dataset, story: buildStory(dataset, datasets) })),
  };
}

const COLUMNS = [
  ...['dataset', 'name', 'field', 'value', 'note'],
  ...['source', 'source_url', 'source_kind', 'also', 'also_url'],
];

/** The catalogue as CSV text: a row for each fact, with its sources. */
export function catalogueCsv(datasets: readonly Dataset[]): string {
  return csvText([COLUMNS, ...datasets.flatMap(rowsOf)]);
}

/** Fields without a source. */
const NO_FACTS = new Set(['id', 'name', 'short', 'subject', 'sources', 'unknown']);

function rowsOf(dataset: Dataset): string[][] {
  const { id, name, sources, unknown } = dataset;
  const facts = Object.entries(dataset).filter(([field]) => !NO_FACTS.has(field));
  const known = facts.flatMap(([field, entry]) =>
    [entry as Fact<unknown> | Fact<unknown>[]].flat().map((fact) => {
      const { kind, also, outcome } = fact as Partial<User>;
      const source = sources[fact.source]!;
      const second = also === undefined ? undefined : sources[also];
      return [
        ...[id, name, kind === undefined ? field : `${field}: ${kind}`, textOf(fact.value)],
        [fact.note, outcome].filter(Boolean).join('; '),
        ...[source.title, source.url, source.kind ?? ''],
        ...[second?.title ?? '', second?.url ?? ''],
      ];
    }),
  );
  const blanks = COLUMNS.slice(4).map(() => '');
  return [...known, ...(unknown ?? []).map((field) => [id, name, field, 'not known', ...blanks])];
}

/** A fact's value in one cell; objects as JSON. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
