/** The names of the account export's archives: metadata and media, each numbered from 1. */
const PART = /^((?:[0-9]+_[0-9a-f]+_part|data-download-))([0-9]+)(?: ?\([0-9]+\))?\.zip$/i;

/** The most parts reported: a larger gap means that a name was misread. */
const MOST = 1_000;

/** The archives that are missing, according to the numbers of the others. */
export function missingParts(names: readonly string[]): string[] {
  const series = new Map<string, Set<number>>();
  for (const name of names) {
    const [, prefix, number] = PART.exec(name) ?? [];
    if (prefix === undefined) continue;
    series.set(prefix, (series.get(prefix) ?? new Set()).add(Number(number)));
  }
  return [...series].flatMap(([prefix, numbers]) => {
    const last = Math.min(MOST, Math.max(...numbers));
    const all = Array.from({ length: last }, (_, i) => i + 1);
    return all.filter((n) => !numbers.has(n)).map((n) => `${prefix}${n}.zip`);
  });
}
