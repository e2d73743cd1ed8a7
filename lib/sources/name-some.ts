/** As many names as a person may want to read. */
const MOST = 10;

/** Names in a sentence: the first of them, and how many more there are. */
export function nameSome(names: readonly string[]): string {
  const more = names.length - MOST;
  const rest = more > 0 ? `, and ${more.toLocaleString('en')} more` : '';
  return names.slice(0, MOST).join(', ') + rest;
}
