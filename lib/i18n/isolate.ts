import { directionOf, type Language } from './languages';
import type { Messages, Translate } from './translate';

const FIRST_STRONG = '\u2068';
const LEFT_TO_RIGHT = '\u2066';
const END = '\u2069';

/**
 * Keeps names such as `101@N99` in order inside right-to-left text, with Unicode's first strong isolates.
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolateNames<M extends Messages>(
  t: Translate<M>,
  language: Language,
): Translate<M> {
  if (directionOf(language) === 'ltr') return t;
  return (key, params = {}) =>
    t(
      key,
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          typeof value === 'string' ? isolateName(value, language) : value,
        ]),
      ),
    );
}

/** One name, for a text that is put together of several. */
export const isolateName = (name: string, language: Language): string =>
  directionOf(language) === 'ltr' ? name : `${FIRST_STRONG}${name}${END}`;

/**
 * Isolates an address on a line of its own in a letter: right-to-left text would show its last `/` first. A
 * space keeps the isolate's end out of the links that mail programs make.
 */
export const isolateAddress = (address: string, language: Language): string =>
  directionOf(language) === 'ltr' ? address : `${LEFT_TO_RIGHT}${address} ${END}`;
