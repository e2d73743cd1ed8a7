import { isNsid } from './nsid';

/** Flickr's digits: lower case before upper case, without 0, O, I and l. */
const ALPHABET = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** Enough for 2^64, and short enough to decode quickly. */
const MAX_LENGTH = 11;

/**
 * The decimal number that a short code of `flic.kr` encodes; null if the text is not a code (another
 * character, a leading zero digit, or longer than any id).
 * @see https://www.flickr.com/groups/api/discuss/72157616713786392/
 */
export function decodeBase58(code: string): string | null {
  if (code === '' || code.length > MAX_LENGTH || code.startsWith(ALPHABET[0]!)) return null;
  let value = 0n;
  for (const character of code) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return null;
    value = value * 58n + BigInt(digit);
  }
  return String(value);
}

/** The short code of a positive decimal number. */
export function encodeBase58(decimal: string): string {
  let code = '';
  for (let rest = BigInt(decimal); rest > 0n; rest /= 58n) {
    code = ALPHABET[Number(rest % 58n)]! + code;
  }
  return code;
}

/**
 * The NSID encoded by a member's short code (`flic.kr/ps/…`): the code is the number before the `@`
 * followed by the last digit of the `@N0…`. Null if there is no such NSID.
 */
export function nsidOfCode(code: string): string | null {
  const decimal = decodeBase58(code);
  if (decimal === null) return null;
  const nsid = `${decimal.slice(0, -1)}@N0${decimal.slice(-1)}`;
  return isNsid(nsid) ? nsid : null;
}
