/** A count with its noun, such as `1 photo` or `2,000 photos`. */
export function pluralise(n: number, one: string): string {
  return `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
}
