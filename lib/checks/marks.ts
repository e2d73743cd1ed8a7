import { checkDatabase, withDatabase } from '../storage/database';
import { tellMarksChanged } from '../storage/marks-changed';

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
export const addMarks = async (rows: readonly MarkRow[]): Promise<void> => {
  await withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['marks'], async () => {
      const keys = rows.map(({ photo, dataset }): [string, string] => [photo, dataset]);
      const known = await marks().bulkGet(keys);
      await marks().bulkPut(rows.filter((_, i) => !known[i]));
    }),
  );
  await tellMarksChanged();
};

/** Makes marks what they were. */
export const restoreMarks = async (before: Marks): Promise<void> => {
  await exchange(before);
};

async function exchange(wanted: Marks): Promise<Marks> {
  const replaced = await withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['marks'], async () => {
      const keys = wanted.map(({ photo, dataset }): [string, string] => [photo, dataset]);
      const before = await marks().bulkGet(keys);
      await marks().bulkDelete(keys);
      await marks().bulkPut(wanted.flatMap(({ row }) => row ?? []));
      return wanted.map(({ photo, dataset }, i) => ({ photo, dataset, row: before[i] ?? null }));
    }),
  );
  await tellMarksChanged();
  return replaced;
}

/** By these marks a finding is dealt with. */
const ASIDE: readonly Mark[] = ['removed', 'fine'];

/** Which of listed photos are put aside: dealt with in every dataset that lists them. */
export const putAside = (listed: ReadonlyMap<string, readonly string[]>): Promise<string[]> =>
  withDatabase(checkDatabase, async () => {
    const keys = [...listed].flatMap(([photo, datasets]) =>
      datasets.map((dataset): [string, string] => [photo, dataset]),
    );
    const rows = await marks().bulkGet(keys);
    const open = new Set<string>();
    keys.forEach(([photo], i) => {
      const mark = rows[i]?.mark;
      if (mark === undefined || !ASIDE.includes(mark)) open.add(photo);
    });
    return [...listed.keys()].filter((photo) => !open.has(photo));
  });

/** Deletes the marks of all photos but those that are to stay; within a transaction of the caller's. */
export async function dropMarksExcept(stays: (photo: string) => boolean): Promise<void> {
  await marks()
    .filter(({ photo }) => !stays(photo))
    .delete();
}
