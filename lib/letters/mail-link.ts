import { bodyOf, type Letter, type PhotoList } from './letter';

/** Mail programs and browsers truncate longer addresses. */
const MAX_ADDRESS = 1_900;

/**
 * The address that opens a letter in a mail program. If the list of photos is too long for it, the letter
 * refers to an attachment.
 * @returns `complete` is false if the list was left out.
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
