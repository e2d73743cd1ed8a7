/** The most names shown in a message. */
const MOST = 10;

/** Joins names for a sentence: the first few, and the number of the rest. */
export function nameSome(names: readonly string[]): string {
  const more = names.length - MOST;
  const rest = more > 0 ? `, and ${more.toLocaleString('en')} more` : '';
  return names.slice(0, MOST).join(', ') + rest;
}
