import { bodyOf, type Letter, type PhotoList } from './letter';

/** Longer addresses are cut off by mail programs and browsers on the way. */
const MAX_ADDRESS = 1_900;

/**
 * The address that opens a letter in a mail program. A list too long for an address is left to
 * an attachment, as the letter then says.
 * @returns `complete` is false where it was left out.
 */
export function mailLink(
  write: (list: PhotoList) => Letter,
  to: string | undefined,
): { href: string; complete: boolean } {
  const whole = mailto(write('listed'), to);
  if (whole.length <= MAX_ADDRESS) return { href: whole, complete: true };
  return { href: mailto(write('attached'), to), complete: false };
}

const mailto = (letter: Letter, to = ''): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}` +
  `?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(bodyOf(letter).replaceAll('\n', '\r\n'))}`;
