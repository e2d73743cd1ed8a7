import { expect, it } from 'vitest';
import { mistakeLink } from '../../../../lib/reports/mistake';

it.each([
  ['megaface', undefined, 'Overexposed: a mistake in megaface', 'Field: -'],
  ['ibm-dif', 'knownUsers', 'Overexposed: a mistake in ibm-dif, knownUsers', 'Field: knownUsers'],
])('a mail about %s carries dataset and field', (dataset, field, subject, line) => {
  const params = new URL(mistakeLink(dataset, field)).searchParams;
  expect(params.get('subject')).toBe(subject);
  expect(params.get('body')).toContain(`Dataset: ${dataset}\r\n`);
  expect(params.get('body')).toContain(line);
});
