import { checkDatabase, withDatabase } from '../storage/database';
import { saveNews } from '../storage/watch-news';
import { afterAnswer, afterReading, newsOf, type WatchFindings } from './news';
import type { ListedPhoto } from './types';

/** A member or a kept check that is looked up again after each change of the lists. */
export interface Watched extends WatchFindings {
  /** Made from kind and id. */
  key: string;
  kind: 'member' | 'check';
  /** The member's NSID or path alias, as searched for; or the check's id. */
  id: string;
  /** The name shown. */
  name: string;
  /** When it was added or its news was last seen, in milliseconds since 1970. */
  since: number;
  /** The `answererKey` of its last answer; null before the first. */
  sign: string | null;
  /** False if the lists could not tell. */
  answered: boolean;
}

/** Something that can be watched. */
export type Watchable = Pick<Watched, 'kind' | 'id' | 'name'>;

/** The result of looking something up again. */
export interface WatchAnswer {
  /** Null if the lists cannot tell. */
  listed: ListedPhoto[] | null;
  /** Whether no list failed. */
  complete: boolean;
  sign: string;
}

const rows = () => checkDatabase.table<Watched, string>('watched');
const keyOf = (kind: Watched['kind'], id: string): string => `${kind} ${id}`;

/** Everything on the watch list. */
export const watchedThings = (): Promise<Watched[]> =>
  withDatabase(checkDatabase, () => rows().toArray());

/** Adds something to the watch list, unless it is there. @param now milliseconds since 1970. */
export const watch = async ({ kind, id, name }: Watchable, now: number): Promise<void> => {
  await withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['watched'], async () => {
      const key = keyOf(kind, id);
      if (await rows().get(key)) return;
      const unanswered = { known: null, fresh: [], sign: null, answered: false };
      await rows().put({ key, kind, id, name, since: now, ...unanswered });
    }),
  );
  await publishNews();
};

/** Whether something is on the watch list. */
export const isWatched = (kind: Watched['kind'], id: string): Promise<boolean> =>
  withDatabase(checkDatabase, async () => (await rows().get(keyOf(kind, id))) !== undefined);

/** Removes something from the watch list. */
export const unwatch = async (kind: Watched['kind'], id: string): Promise<void> => {
  await withDatabase(checkDatabase, () => dropWatched(kind, id));
  await publishNews();
};

/** The same within a transaction; the caller calls {@link publishNews} afterwards. */
export const dropWatched = (kind: Watched['kind'], id: string): Promise<void> =>
  rows().delete(keyOf(kind, id));

/** Stores an answer; does nothing if the thing is no longer watched. */
export const noteAnswer = async (
  key: string,
  { listed, complete, sign }: WatchAnswer,
): Promise<void> => {
  await change((all) =>
    all
      .filter((row) => row.key === key)
      .map((row) => ({
        ...row,
        ...afterAnswer(row, listed, complete),
        ...{ sign, answered: listed !== null },
      })),
  );
  await publishNews();
};

/** Marks all news as seen. @param now milliseconds since 1970. */
export const readNews = async (now: number): Promise<void> => {
  await change((all) =>
    all
      .filter(({ fresh }) => fresh.length > 0)
      .map((row) => ({ ...row, ...afterReading(row), since: now })),
  );
  await publishNews();
};

const change = (made: (all: Watched[]) => Watched[]): Promise<unknown> =>
  withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['watched'], async () =>
      rows().bulkPut(made(await rows().toArray())),
    ),
  );

/** Updates the news shown by popup, options page and toolbar. */
export const publishNews = async (): Promise<void> => {
  await saveNews(newsOf(await watchedThings()));
};
