import { expect, it } from 'vitest';
import { answers } from '../../../../lib/i18n/answers/en';
import { texts } from '../../../../lib/i18n/app/en/index';

const TABLES = import.meta.glob<Record<string, object>>(
  ['../../../../lib/i18n/app/en/*.ts', '!**/index.ts'],
  { eager: true },
);

it('no key of the pages’ texts is in two tables, where the later would win', () => {
  const tables = [answers, ...Object.values(TABLES).flatMap((module) => Object.values(module))];
  expect(tables.length).toBeGreaterThan(8);
  expect(tables.flatMap(Object.keys)).toHaveLength(Object.keys(texts).length);
});
