import { checkDatabase, withDatabase } from '../storage/database';
import { notifyMarksChanged } from '../storage/marks-changed';

/** What the person did about a finding. */
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

/** The marks before a change, to undo it: null if there was none. */
export type Marks = (Finding & { row: MarkRow | null })[];

const marks = () => checkDatabase.table<MarkRow, [photo: string, dataset: string]>('marks');

/** A finding's key in maps. */
export const findingKey = ({ photo, dataset }: Finding): string => `${photo} ${dataset}`;

/** Every mark, by {@link findingKey}. */
export const loadMarks = (): Promise<Map<string, MarkRow>> =>
  withDatabase(checkDatabase, async () => {
    const rows = await marks().toArray();
    return new Map(rows.map((row) => [findingKey(row), row]));
  });

/**
 * Marks findings.
 * @param mark null removes marks.
 * @returns the previous marks, for {@link restoreMarks}.
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

/** Adds marks from a file. Existing marks stay. */
export const addMarks = async (rows: readonly MarkRow[]): Promise<void> => {
  await withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['marks'], async () => {
      const keys = rows.map(({ photo, dataset }): [string, string] => [photo, dataset]);
      const known = await marks().bulkGet(keys);
      await marks().bulkPut(rows.filter((_, i) => !known[i]));
    }),
  );
  await notifyMarksChanged();
};

/** Restores previous marks. */
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
  await notifyMarksChanged();
  return replaced;
}

/** The marks of a finding that has been dealt with. */
const ASIDE: readonly Mark[] = ['removed', 'fine'];

/** The listed photos that are put aside: dealt with in every dataset that lists them. */
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

/** Deletes the marks of all photos but those that are to stay. Call it within a transaction. */
export async function dropMarksExcept(stays: (photo: string) => boolean): Promise<void> {
  await marks()
    .filter(({ photo }) => !stays(photo))
    .delete();
}
