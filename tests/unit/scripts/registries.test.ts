import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { registries } from '../../../scripts/registries';

const ROOT = resolve(import.meta.dirname, '../../..');
const copy = mkdtempSync(join(tmpdir(), 'registries-'));
afterAll(() => {
  rmSync(copy, { recursive: true });
});

it('match the files that exist (if not, run "npm run registries")', async () => {
  for (const [path, text] of Object.entries(await registries())) {
    expect(text, path).toBe(readFileSync(join(ROOT, path), 'utf8'));
  }
});

it('include a dataset that is added with two files', async () => {
  for (const folder of ['catalogue', 'sources']) {
    mkdirSync(join(copy, 'lib'), { recursive: true });
    cpSync(join(ROOT, 'lib', folder), join(copy, 'lib', folder), { recursive: true });
  }
  writeFileSync(
    join(copy, 'lib/catalogue/datasets/aaa.ts'),
    `import { defineDataset } from '../schema';
export const aaa = defineDataset({
      id: 'aaa', name: "Ann's", short: 'trying this out', subject: 'general',
      sources: { a: { title: 'A', url: 'https://example.org/' } },
      purpose: { value: 'To test.', source: 'a' },
      howFlickr: { value: 'Not at all.', source: 'a' },
      matchable: { value: { answer: 'yes' }, source: 'a' },
    });`,
  );
  writeFileSync(
    join(copy, 'lib/sources/publishers/aaa.ts'),
    "import { helen } from './helen';\nimport type { Source } from '../types';\nexport const aaa: Source = helen;\n",
  );
  const texts = await registries(copy);
  expect(texts['lib/catalogue/datasets/index.ts']).toContain("export { aaa } from './aaa';\n");
  expect(texts['lib/sources/publishers/index.ts']).toContain("export { aaa } from './aaa';\n");
  expect(texts['lib/catalogue/names.ts']).toContain(
    `  aaa: { name: "Ann's", purpose: 'trying this out', general: true },\n`,
  );
});

it('put purposes into _locales except in English, where the names have them', async () => {
  const texts = await registries();
  const messages = (language: string) =>
    JSON.parse(texts[`public/_locales/${language}/messages.json`]!) as Record<string, unknown>;
  expect(messages('es')).toMatchObject({
    name: { message: 'Overexposed' },
    language: { message: 'es' },
    for_ijb_c: { message: 'probar el reconocimiento facial' },
  });
  expect(Object.keys(messages('en'))).toEqual(['name', 'description', 'language']);
});

it('refuse a file that exports nothing to register', async () => {
  writeFileSync(join(copy, 'lib/sources/publishers/zzz.ts'), 'export const zzz = 1;\n');
  await expect(registries(copy)).rejects.toThrow('zzz.ts exports nothing to register');
});
