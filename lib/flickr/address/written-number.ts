/** A number written in any way is shorter. */
const LONGEST = 60;

/** What stands before a number: `id=`, `photo_id: `, or a spreadsheet's `=`. */
const NAMED = /^(?:(?:(?:photo|flickr)[ _-]?)?id|photo)?\s*[=:]\s*/i;

/** Quotes, also the one before a number that a spreadsheet takes for text. */
const QUOTES = /^["'‘’“”]+|["'‘’“”]+$/gu;

/** A whole number with an empty fraction: `123.0`, `123,00`, `123.`. */
const WHOLE = /^([0-9]+)[.,]0*$/;

/** Every digit of the whole number is given: `4.174611825e+09`. */
const SCIENTIFIC = /^([0-9])[.,]([0-9]+)e\+?([0-9]{1,2})$/i;

/** In groups of three: `1,234,567`, with blanks of any width, apostrophes or points. */
const GROUPED = /^[0-9]{1,3}(?:([,.'’_\u0020\u00A0\u2007\u2009\u202F])[0-9]{3})(?:\1[0-9]{3})+$/u;

/** The digits of Arabic, Persian and wide Japanese writing; each ends with its value in hexadecimal. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/gu;

/** A number of which a program kept only the first digits: `1.23E+10`, `9e12`. */
const ROUNDED = /^[0-9](?:[.,][0-9]+)?e\+?[0-9]{1,2}$/i;

/**
 * The digits of a whole number that a table, a spreadsheet or a program wrote in its own way; null
 * where the text is no such number, or where some of its digits are lost.
 */
export function readWrittenNumber(text: string): string | null {
  if (text.length > LONGEST) return null;
  const number = withAsciiDigits(text).trim().replace(NAMED, '').replace(QUOTES, '').trim();
  if (/^[0-9]+$/.test(number)) return number;
  const whole = WHOLE.exec(number)?.[1];
  if (whole !== undefined) return whole;
  if (GROUPED.test(number)) return number.replace(/[^0-9]/g, '');
  return readScientific(number);
}

/** Whether a program rounded the number, so that no one knows its last digits. */
export function isRoundedNumber(text: string): boolean {
  return ROUNDED.test(text) && readWrittenNumber(text) === null;
}

function readScientific(text: string): string | null {
  const [, first = '', fraction = '', power = ''] = SCIENTIFIC.exec(text) ?? [];
  const places = Number(power);
  if (first === '' || fraction.length < places) return null;
  return /^0*$/.test(fraction.slice(places)) ? first + fraction.slice(0, places) : null;
}

const withAsciiDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
