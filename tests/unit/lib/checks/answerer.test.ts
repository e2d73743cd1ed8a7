import { expect, it } from 'vitest';
import { isSameAnswerer } from '../../../../lib/checks/answerer';
import { ready } from '../answers/ready';

it('tells the same packs apart whose datasets are called otherwise than they were', () => {
  const before = ready([{ lists: ['megaface'] }]);
  expect(isSameAnswerer(before, ready([{ lists: ['megaface'] }]))).toBe(true);
  expect(isSameAnswerer(before, ready([{ lists: ['changed:megaface'] }]))).toBe(false);
});
