import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answers } from '../../../../lib/i18n/answers/en';
import { texts } from '../../../../lib/i18n/app/en/index';

const FOLDER = join(import.meta.dirname, '../../../../lib/i18n/app/en');

it('no key of the pages’ texts stands in two tables, where the later would win', async () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'index.ts');
  const tables = await Promise.all(
    files.map((file) => import(join(FOLDER, file)) as Promise<Record<string, object>>),
  );
  const keys = [answers, ...tables.flatMap((module) => Object.values(module))].flatMap(Object.keys);
  expect(keys).toHaveLength(Object.keys(texts).length);
});
