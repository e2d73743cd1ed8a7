import { expect, it } from 'vitest';
import { datasetNames } from '../../../../lib/catalogue/names';

it.each(['constructor', '__proto__', 'toString'])('has no dataset called %s', (id) => {
  expect(datasetNames[id]).toBeUndefined();
  expect(id in datasetNames).toBe(false);
});

it('has the names of datasets', () => {
  expect(datasetNames.helen?.name).toBe('HELEN');
});
