import { checkDatabase, withDatabase } from '../storage/database';

/** What was done about a finding: a photo in the list of a dataset. */
export const MARKS = ['sent', 'answered', 'removed', 'fine'] as const;
export type Mark = (typeof MARKS)[number];

/** A photo in the list of a dataset. */
export interface Finding {
  photo: string;
  dataset: string;
}

export interface MarkRow extends Finding {
  mark: Mark;
  /** When it was set, in milliseconds since 1970. */
  date: number;
}

/** What marks were before a change, by which it is undone: null where there was none. */
export type Marks = (Finding & { row: MarkRow | null })[];

const marks = () => checkDatabase.table<MarkRow, [photo: string, dataset: string]>('marks');

/** Names a finding in maps. */
export const findingKey = ({ photo, dataset }: Finding): string => `${photo} ${dataset}`;

/** Every mark, by {@link findingKey}. */
export const loadMarks = (): Promise<Map<string, MarkRow>> =>
  withDatabase(checkDatabase, async () => {
    const rows = await marks().toArray();
    return new Map(rows.map((row) => [findingKey(row), row]));
  });

/**
 * Marks findings.
 * @param mark null takes marks away.
 * @returns what was there before, for {@link restoreMarks}.
 */
export const markFindings = (
  findings: readonly Finding[],
  mark: Mark | null,
  date: number,
): Promise<Marks> => {
  const rows = findings.map(({ photo, dataset }) => ({ photo, dataset }));
  return exchange(
    rows.map((finding) => ({
      ...finding,
      row: mark === null ? null : { ...finding, mark, date },
    })),
  );
};

/** Adds marks that a file brings along. What is marked already stays as it is. */
export const addMarks = (rows: readonly MarkRow[]): Promise<void> =>
  withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['marks'], async () => {
      const keys = rows.map(({ photo, dataset }): [string, string] => [photo, dataset]);
      const known = await marks().bulkGet(keys);
      await marks().bulkPut(rows.filter((_, i) => !known[i]));
    }),
  );

/** Makes marks what they were. */
export const restoreMarks = async (before: Marks): Promise<void> => {
  await exchange(before);
};

const exchange = (wanted: Marks): Promise<Marks> =>
  withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['marks'], async () => {
      const keys = wanted.map(({ photo, dataset }): [string, string] => [photo, dataset]);
      const before = await marks().bulkGet(keys);
      await marks().bulkDelete(keys);
      await marks().bulkPut(wanted.flatMap(({ row }) => row ?? []));
      return wanted.map(({ photo, dataset }, i) => ({ photo, dataset, row: before[i] ?? null }));
    }),
  );

/** Deletes the marks of all photos but these; within a transaction of the caller's. */
export async function dropMarksExcept(photos: ReadonlySet<string>): Promise<void> {
  await marks()
    .filter(({ photo }) => !photos.has(photo))
    .delete();
}
