/**
 * Generates the indexes of datasets and sources, the dataset names for the content script, the purposes in
 * `public/_locales`, and the table of folders in ARCHITECTURE.md. Run `npm run registries` after adding a file;
 * a test fails until then.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, type FormatConfig } from 'oxfmt';
import type { Dataset } from '../lib/catalogue/schema';
import { purposeMessage } from '../lib/extension/purpose-message';
import { loadDatasetTexts } from '../lib/i18n/datasets/texts';
import { LANGUAGES, type Language } from '../lib/i18n/languages';
import { LAYERS } from './layers.js';

const ROOT = resolve(import.meta.dirname, '..');
const DATASETS = 'lib/catalogue/datasets';
const SOURCES = ['lib/sources/publishers', 'lib/sources/derived/publishers'];

/** The text of each generated file, by its path from the root. */
export async function registries(root = ROOT): Promise<Record<string, string>> {
  const datasets = await readDatasets(join(root, DATASETS));
  const texts: [path: string, text: string][] = [
    [`${DATASETS}/index.ts`, reExports(join(root, DATASETS), 'Dataset')],
    ['lib/catalogue/names.ts', names(datasets)],
    ...SOURCES.map((folder): [string, string] => [
      `${folder}/index.ts`,
      reExports(join(root, folder), '(?:Derived)?Source'),
    ]),
  ];
  const written = texts.map(async ([path, text]) => {
    const whole = `// Written by "npm run registries": do not edit.\n\n${text}`;
    return [path, await formatted(path, whole)] as const;
  });
  return Object.fromEntries([
    ...(await Promise.all(written)),
    ...(await Promise.all(LANGUAGES.map((language) => locale(language, datasets)))),
    ['ARCHITECTURE.md', await architecture()],
  ]);
}

const BEGIN = '<!-- Folders: written by "npm run registries" from scripts/layers.js -->';
const END = '<!-- End of folders -->';

/** ARCHITECTURE.md with the table of folders from scripts/layers.js, lowest last. */
async function architecture(): Promise<string> {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const rows = LAYERS.toReversed().map(({ folder, holds, uses }) => {
    const names = uses.map((name) => `\`${name.replace('lib/', '')}\``);
    return `| \`${folder}\` | ${holds} | ${names.join(' ') || 'no other folder'} |\n`;
  });
  const table = `| folder | holds | may import (\`lib/\` left out) |\n| --- | --- | --- |\n${rows.join('')}`;
  const [before] = text.split(BEGIN);
  const [, after] = text.split(END);
  const whole = `${before!}${BEGIN}\n\n${table}\n${END}${after!}`;
  return formatted('ARCHITECTURE.md', whole);
}

const OPTIONS = JSON.parse(readFileSync(join(ROOT, '.oxfmtrc.json'), 'utf8')) as FormatConfig;

/** A text as `npm run format` leaves it. */
async function formatted(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, text, OPTIONS);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return code;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .sort();

/** Re-exports from each file its one constant of that type. */
function reExports(folder: string, type: string): string {
  const constant = new RegExp(
    type === 'Dataset' ? '^export const (\\w+) = defineDataset' : `^export const (\\w+): ${type} =`,
    'm',
  );
  const lines = filesOf(folder).map((file) => {
    const name = constant.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
    if (name === undefined) throw new Error(`${join(folder, file)} exports nothing to register.`);
    return `export { ${name} } from './${basename(file, '.ts')}';\n`;
  });
  return lines.join('');
}

async function readDatasets(folder: string): Promise<Dataset[]> {
  const modules = filesOf(folder).map(async (file) => {
    const url = pathToFileURL(join(folder, file)).href;
    // oxlint-disable-next-line no-unsanitized/method -- the address is a file of this repository
    return Object.values((await import(url)) as Record<string, Dataset>);
  });
  return (await Promise.all(modules)).flat().sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A language's `messages.json`: hand-written name and description, generated purposes of the datasets. */
async function locale(
  language: Language,
  datasets: readonly Dataset[],
): Promise<[path: string, text: string]> {
  const path = `public/_locales/${language}/messages.json`;
  const { name, description } = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Messages;
  const texts = await loadDatasetTexts(language);
  const purposes = datasets.flatMap(({ id, short }) => {
    const message = texts[short];
    return message === undefined ? [] : [[purposeMessage(id), { message }] as const];
  });
  const messages = {
    name,
    description,
    language: { message: language },
    ...Object.fromEntries(purposes),
  };
  return [path, await formatted(path, JSON.stringify(messages))];
}

type Messages = Record<'name' | 'description', { message: string }>;

function names(datasets: readonly Dataset[]): string {
  const entries = datasets.map(({ id, name, short, subject, listGives }) => {
    const general = subject === 'general' ? ', general: true' : '';
    const gives = listGives?.value ?? [];
    const byName = gives.includes('alias') && !gives.includes('nsid') ? ', byName: true' : '';
    return `  ${JSON.stringify(id)}: { name: ${JSON.stringify(name)}, purpose: ${JSON.stringify(short)}${general}${byName} },\n`;
  });
  return `/** A dataset, in a few words for the badge's card. */
export interface DatasetName {
  name: string;
  /** What it was made for. */
  purpose: string;
  /** Its photos were not picked for faces or people. */
  general?: true;
  /** Its list names members by path alias, never by NSID. */
  byName?: true;
}

const NAMES: Readonly<Record<string, DatasetName>> = {
${entries.join('')}};

/**
 * By dataset id. This is all the content script needs of the catalogue: keep it small. It has no prototype,
 * because a person's own list may be called \`constructor\`.
 */
export const datasetNames: Readonly<Record<string, DatasetName>> = Object.assign(
  Object.create(null) as object,
  NAMES,
);
`;
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of Object.entries(await registries()))
    writeFileSync(join(ROOT, path), text);
}
