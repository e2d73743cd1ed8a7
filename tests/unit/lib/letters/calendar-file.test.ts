import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFile } from '../../../../lib/letters/calendar-file';

const file = (changes: { summary?: string; description?: string } = {}) =>
  calendarFile({
    uid: 'letter-1',
    made: new Date('2026-11-29T12:34:56.789Z'),
    day: '2026-12-29',
    summary: 'Answer due',
    description: '',
    ...changes,
  });
// oxlint-disable-next-line no-control-regex -- they may not stand in a calendar file
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** As a calendar reads it: lines joined, text unescaped. */
const read = (text: string, name: string): string =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`))!
    .slice(name.length + 1)
    .replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

it('is an all-day entry with an alarm', () => {
  const lines = file().split('\r\n');
  expect(lines).toContain('DTSTAMP:20261129T123456Z');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261229');
  expect(lines).toContain('TRIGGER:PT9H');
  expect(lines.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(
    lines.filter((line) => line.startsWith('END:')).length,
  );
});

it.each([
  ['a, b; c', 'a\\, b\\; c'],
  ['C:\\dir', 'C:\\\\dir'],
  ['one\ntwo\r\nthree', 'one\\ntwo\\nthree'],
  ['a:b "c"', 'a:b "c"'],
  ['bell\u0007', 'bell'],
])('escapes %j', (summary, written) => {
  expect(file({ summary })).toContain(`\r\nSUMMARY:${written}\r\n`);
});

it('folds lines at 75 octets, between characters, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const made = file({ description: text });
      const lines = made.split('\r\n');
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      // Split characters would return as replacement characters.
      expect(Buffer.from(made).toString()).toBe(made);
      const expected = text.replace(/\r\n?/g, '\n').replace(CONTROL, '');
      expect(read(made, 'DESCRIPTION')).toBe(expected);
    }),
  );
  expect(file({ summary: 'ا'.repeat(200) })).not.toContain('\ufffd');
});
