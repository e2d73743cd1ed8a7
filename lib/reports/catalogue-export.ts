import type { Dataset, Fact, User } from '../catalogue/schema';
import { tellStory } from '../catalogue/stories/tell';
import { csvText } from './csv';

/** The catalogue may be used by anybody who says where it comes from. */
const CATALOGUE_LICENCE = 'CC-BY-4.0';

/** The catalogue as an object for JSON, as `docs/catalogue.schema.json` describes it. */
export function catalogueJson(datasets: readonly Dataset[]): object {
  return {
    format: 'overexposed-catalogue',
    version: 1,
    licence: CATALOGUE_LICENCE,
    datasets: datasets.map((dataset) => ({ ...dataset, story: tellStory(dataset, datasets) })),
  };
}

const COLUMNS = [
  ...['dataset', 'name', 'field', 'value', 'note'],
  ...['source', 'source_url', 'source_kind', 'also', 'also_url'],
];

/** The catalogue as the text of a CSV file: a row for each fact, with its sources. */
export function catalogueCsv(datasets: readonly Dataset[]): string {
  return csvText([COLUMNS, ...datasets.flatMap(rowsOf)]);
}

/** Fields that no source stands behind. */
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

/** A fact's value in one cell; what has fields of its own as JSON. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
