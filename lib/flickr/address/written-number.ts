/** The most characters that any notation of a number needs. */
const LONGEST = 60;

/** A label before a number: `id=`, `photo_id: `, or the `=` of a spreadsheet formula. */
const NAMED = /^(?:(?:(?:photo|flickr)[ _-]?)?id|photo)?\s*[=:]\s*/i;

/** Quotation marks, including the apostrophe that makes a spreadsheet treat a number as text. */
const QUOTES = /^["'‘’“”]+|["'‘’“”]+$/gu;

/** A whole number with zeros after the decimal point: `123.0`, `123,00`, `123.`. */
const WHOLE = /^([0-9]+)[.,]0*$/;

/** Scientific notation; used if it has every digit: `4.174611825e+09`. */
const SCIENTIFIC = /^([0-9])[.,]([0-9]+)e\+?([0-9]{1,2})$/i;

/** Groups of three digits: `1,234,567`, or with spaces of any width, apostrophes, points or underscores. */
const GROUPED = /^[0-9]{1,3}(?:([,.'’_\u0020\u00A0\u2007\u2009\u202F])[0-9]{3})(?:\1[0-9]{3})+$/u;

/** Arabic, Persian and full-width Japanese digits; the last hexadecimal digit is the value. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/gu;

/** A number with only the first digits left: `1.23E+10`, `9e12`. */
const ROUNDED = /^[0-9](?:[.,][0-9]+)?e\+?[0-9]{1,2}$/i;

/**
 * The digits of a whole number in the notation of any table, spreadsheet or program; null if the text is
 * not such a number or has lost digits.
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

/** Whether a program rounded the number, so that its last digits are lost. */
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
