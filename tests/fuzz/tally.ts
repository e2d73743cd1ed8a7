/** What came of many faults of one kind. */
export interface Tally {
  /** What is done each time. */
  injected: string;
  outcomes: Map<string, number>;
  /** Of the slowest, in milliseconds; null where that says nothing. */
  slowest: number | null;
  defects: number;
}

export const newTally = (injected: string): Tally => ({
  injected,
  outcomes: new Map(),
  slowest: null,
  defects: 0,
});

/** Counts an outcome. */
export function count({ outcomes }: Tally, outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

/** Prints the row of a run by command: one whose number of faults was given. */
export function printRow(target: string, tally: Tally, given: string | undefined): void {
  if (given !== undefined) console.log(rowOf(target, tally));
}

/** A tally as a row of the tables in docs/FAULTS.md. */
export function rowOf(target: string, { injected, outcomes, slowest, defects }: Tally): string {
  const all = [...outcomes].sort(([, a], [, b]) => b - a);
  const total = all.reduce((sum, [, times]) => sum + times, 0);
  const came = all.map(([outcome, times]) => `${outcome} ${times}`).join(', ');
  const longest = slowest === null ? '–' : `${slowest.toFixed()} ms`;
  return `| ${target} | ${injected} | ${total} | ${came} | ${longest} | ${defects} |`;
}
