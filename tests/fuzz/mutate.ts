import type { Random } from '../../data-build/sample/random';

export const pick = <T>(random: Random, from: readonly T[]): T => from[random.below(from.length)]!;

/** Numbers at which readers tend to fail. */
const NUMBERS = [0, 1, 2, 63, 64, 127, 128, 255, 256, 2 ** 16, 2 ** 31 - 1, 2 ** 31, 2 ** 32];
const HUGE = [2 ** 40, 2 ** 52, 2 ** 53 - 1, 2 ** 53, 2 ** 60];

/** Changes bytes in one to four places: replaces, inserts or removes some, or writes a number in LEB128. */
export function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let result = [...bytes];
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = random.below(result.length + 1);
    const length = 1 + random.below(4);
    const kind = random.below(5);
    if (kind === 0) result[at] = random.below(256);
    else if (kind === 1) result[at] = (result[at] ?? 0) ^ (1 << random.below(8));
    else if (kind === 2) result.splice(at, length);
    else if (kind === 3)
      result.splice(at, random.below(2), ...leb(pick(random, [...NUMBERS, ...HUGE])));
    else result = [...result.slice(0, at), ...result.slice(at, at + length), ...result.slice(at)];
  }
  return Uint8Array.from(result);
}

function leb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 128);
  }
}

/** Tokens with a meaning in some format, or rarely expected ones. */
const TOKENS = [
  ...[
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '{',
    '}',
    '[',
    ']',
    ':',
    '<',
    '>',
    '/',
    '\\',
  ],
  ...[
    '&quot;',
    '&#0;',
    '\0',
    '\u{feff}',
    '\u{2028}',
    '\u{1f600}',
    '\ud800',
    '%',
    '%00',
    '%zz',
    '@N99',
  ],
  ...[
    'null',
    'true',
    '-1',
    '1e400',
    '9'.repeat(40),
    '__proto__',
    'constructor',
    '<!--',
    '<script>',
  ],
  ...['"'.repeat(500), '[{'.repeat(300), '<div><a href="/photos/x/9000000000001">'.repeat(50)],
];

/** Changes text in one to four places: inserts tokens, or removes, repeats or moves parts. */
export function mutateText(random: Random, text: string): string {
  let result = text;
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + 1 + random.below(random.below(4) === 0 ? 400 : 8));
    const part = result.slice(at, end);
    const other = random.below(result.length + 1);
    const kind = random.below(5);
    if (kind === 0) result = result.slice(0, at) + result.slice(end);
    else if (kind === 1)
      result = result.slice(0, at) + part.repeat(1 + random.below(30)) + result.slice(at);
    else if (kind === 2) result = result.slice(0, other) + part + result.slice(other);
    else
      result =
        result.slice(0, at) + pick(random, TOKENS) + result.slice(random.below(2) === 0 ? at : end);
    // Repeated repetitions would only make it large and slow.
    result = result.slice(0, 200_000);
  }
  return result;
}

const VALUES = [
  ...[null, true, '', 'x', 0, -1, 0.5, 1e300, 2 ** 53, [], {}, [null], { a: 1 }, '__proto__'],
  ...['a'.repeat(10_000), [[[[[[]]]]]], '9'.repeat(400)],
];

/** Changes a JSON value in one to three places. */
export function mutateJson(random: Random, value: unknown): unknown {
  let result = structuredClone(value);
  for (let left = 1 + random.below(3); left > 0; left--) result = mutateOnce(random, result);
  return result;
}

function mutateOnce(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.below(8) === 0)
    return structuredClone(pick(random, VALUES));
  const keys = Object.keys(value);
  const key =
    keys.length === 0 || random.below(10) === 0 ? pick(random, TOKENS) : pick(random, keys);
  const changed = value as Record<string, unknown>;
  if (random.below(6) === 0) Reflect.deleteProperty(changed, key);
  else {
    // Not an inherited property, which is shared.
    const before = Object.hasOwn(changed, key) ? changed[key] : null;
    const after = mutateOnce(random, before);
    Object.defineProperty(changed, key, {
      value: after,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return changed;
}
