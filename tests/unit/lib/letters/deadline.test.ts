import { expect, it } from 'vitest';
import { deadlineOf, localDay } from '../../../../lib/letters/deadline';

it.each([
  ['gdpr', '2026-01-15', '2026-02-15'],
  ['gdpr', '2026-01-31', '2026-02-28'],
  ['gdpr', '2028-01-31', '2028-02-29'],
  ['gdpr', '2026-12-31', '2027-01-31'],
  ['uk-gdpr', '2026-08-31', '2026-09-30'],
  ['fadp', '2026-01-31', '2026-03-02'],
  ['lgpd', '2026-12-20', '2027-01-04'],
  ['appi', '2026-02-20', '2026-03-06'],
  ['ccpa', '2026-11-29', '2027-01-13'],
  ['none', '2026-11-29', null],
] as const)('under %s, a letter of %s must be answered by %s', (law, sent, deadline) => {
  expect(deadlineOf(law, sent)).toBe(deadline);
});

it('takes the day from the person’s own clock', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
