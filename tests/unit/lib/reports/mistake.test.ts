import { describe, expect, it } from 'vitest';
import { mistakeReport } from '../../../../lib/reports/mistake';

const CASES = [
  ['megaface', undefined, 'Overexposed: a mistake in megaface', 'Field: -'],
  ['ibm-dif', 'knownUsers', 'Overexposed: a mistake in ibm-dif, knownUsers', 'Field: knownUsers'],
] as const;

describe.each(CASES)('a report of a mistake in %s, %s', (dataset, field, subject, line) => {
  it('is a text with dataset and field', () => {
    const lines = mistakeReport(dataset, field).text.split('\n');
    expect(lines).toEqual(expect.arrayContaining([subject, `Dataset: ${dataset}`, line]));
  });

  it.each([
    ['a mail', 'someone@example.org', 'mailto:someone@example.org', 'subject'],
    ['an issue', 'https://example.org/new', 'https://example.org/new', 'title'],
  ])('opens as %s if there is an address', (_, address, start, title) => {
    const link = mistakeReport(dataset, field, address).link!;
    expect(link.split('?')[0]).toBe(start);
    const { searchParams } = new URL(link);
    expect(searchParams.get(title)).toBe(subject);
    expect(searchParams.get('body')!.split(/\r?\n/)).toEqual(
      expect.arrayContaining([`Dataset: ${dataset}`, line]),
    );
  });

  it('has no link if there is none', () => {
    expect(mistakeReport(dataset, field, '').link).toBeNull();
  });
});
