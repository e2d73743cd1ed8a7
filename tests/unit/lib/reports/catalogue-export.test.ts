import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import { defineDataset } from '../../../../lib/catalogue/schema';
import { catalogueCsv, catalogueJson } from '../../../../lib/reports/catalogue-export';

const dataset = defineDataset({
  id: 'invented',
  name: 'Invented',
  short: 'testing',
  subject: 'faces',
  sources: {
    a: { title: 'News', url: 'https://a.example/', kind: 'news' },
    b: { title: 'A "study"', url: 'https://b.example/', kind: 'study' },
  },
  year: { value: 2015, source: 'a' },
  authors: { value: ['Ada', 'Bo'], source: 'a', note: 'in this order' },
  purpose: { value: '=To test.', source: 'a' },
  howFlickr: { value: 'Not at all.', source: 'a' },
  knownUsers: [{ value: 'Cy', kind: 'sued', source: 'a', also: 'b', outcome: 'Cy won.' }],
  matchable: { value: { answer: 'yes' }, source: 'a' },
  unknown: ['faces'],
});

describe('as CSV', () => {
  it('has a row for each fact with its sources, and for each unknown one', () => {
    expect(catalogueCsv([dataset]).split('\r\n')).toEqual([
      'dataset,name,field,value,note,source,source_url,source_kind,also,also_url',
      'invented,Invented,year,2015,,News,https://a.example/,news,,',
      'invented,Invented,authors,Ada; Bo,in this order,News,https://a.example/,news,,',
      "invented,Invented,purpose,'=To test.,,News,https://a.example/,news,,",
      'invented,Invented,howFlickr,Not at all.,,News,https://a.example/,news,,',
      'invented,Invented,knownUsers: sued,Cy,Cy won.,News,https://a.example/,news,"A ""study""",https://b.example/',
      'invented,Invented,matchable,"{""answer"":""yes""}",,News,https://a.example/,news,,',
      'invented,Invented,faces,not known,,,,,,',
      '',
    ]);
  });
});

describe('as JSON', () => {
  const schema = JSON.parse(readFileSync('docs/catalogue.schema.json', 'utf8')) as Schema;

  it('follows its schema', () => {
    const json: unknown = JSON.parse(JSON.stringify(catalogueJson(catalogue)));
    expect(misfits(json, schema, schema)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a dataset without a purpose', { purpose: undefined }, 'purpose'],
    ['a field that the schema does not know', { rating: 5 }, 'rating'],
    ['a count in words', { faces: { value: 'many', source: 'a' } }, 'faces'],
    ['a user without a kind', { knownUsers: [{ value: 'Cy', source: 'a' }] }, 'kind'],
  ])('and %s does not', (_, change, problem) => {
    const json = catalogueJson([dataset]) as { datasets: object[] };
    const changed = { ...json, datasets: [{ ...json.datasets[0], ...change }] };
    const plain: unknown = JSON.parse(JSON.stringify(changed));
    expect(misfits(plain, schema, schema).join()).toContain(problem);
  });
});

/** The part of JSON Schema that the file uses. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
}

const typeOf = (value: unknown) => {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/** Where a value violates a schema. */
function misfits(value: unknown, schema: Schema, root: Schema, path = '$'): string[] {
  if (schema.$ref !== undefined)
    return misfits(value, root.$defs![schema.$ref.replace('#/$defs/', '')]!, root, path);
  const wrong: string[] = [];
  if (schema.type !== undefined && typeOf(value) !== schema.type)
    return [`${path} is no ${schema.type}`];
  if ('const' in schema && value !== schema.const) wrong.push(`${path} differs`);
  if (schema.enum && !schema.enum.includes(value)) wrong.push(`${path} is none of them`);
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value)))
    wrong.push(`${path} does not match`);
  if (Array.isArray(value))
    for (const [i, one] of value.entries())
      if (schema.items) wrong.push(...misfits(one, schema.items, root, `${path}.${i}`));
  if (schema.type === 'object') {
    const fields = value as Record<string, unknown>;
    for (const name of schema.required ?? [])
      if (!(name in fields)) wrong.push(`${path}.${name} is missing`);
    for (const [name, one] of Object.entries(fields)) {
      const of = schema.properties?.[name] ?? schema.additionalProperties;
      if (of === false) wrong.push(`${path}.${name} is not known`);
      else if (typeof of === 'object') wrong.push(...misfits(one, of, root, `${path}.${name}`));
    }
  }
  return wrong;
}
