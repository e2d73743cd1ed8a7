import { checkDatabase, withDatabase } from '../storage/database';
import { saveNews } from '../storage/watch-news';
import { afterAnswer, afterReading, newsOf, type Told } from './news';
import type { ListedPhoto } from './types';

/** A member or a kept check that is answered anew after each change of the lists. */
export interface Watched extends Told {
  /** Of kind and id. */
  key: string;
  kind: 'member' | 'check';
  /** NSID or path alias of the member, as they were answered for; id of the check. */
  id: string;
  /** What it is called. */
  name: string;
  /** When it was put here, or what was new was last read, in milliseconds since 1970. */
  since: number;
  /** What it was answered from last, see `signOf`; null before. */
  sign: string | null;
  /** Whether that was an answer, or the lists could not tell. */
  answered: boolean;
}

/** Something that can be watched. */
export type Watchable = Pick<Watched, 'kind' | 'id' | 'name'>;

/** What came of asking anew. */
export interface WatchAnswer {
  /** Null where the lists cannot tell. */
  listed: ListedPhoto[] | null;
  /** Whether no list failed. */
  complete: boolean;
  sign: string;
}

const rows = () => checkDatabase.table<Watched, string>('watched');
const keyOf = (kind: Watched['kind'], id: string): string => `${kind} ${id}`;

/** All that is watched. */
export const watchedThings = (): Promise<Watched[]> =>
  withDatabase(checkDatabase, () => rows().toArray());

/** Puts something on the watch list, unless it is there. @param now milliseconds since 1970. */
export const watch = async ({ kind, id, name }: Watchable, now: number): Promise<void> => {
  await withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['watched'], async () => {
      const key = keyOf(kind, id);
      if (await rows().get(key)) return;
      const unanswered = { known: null, fresh: [], sign: null, answered: false };
      await rows().put({ key, kind, id, name, since: now, ...unanswered });
    }),
  );
  await tellNews();
};

/** Whether something is on the watch list. */
export const isWatched = (kind: Watched['kind'], id: string): Promise<boolean> =>
  withDatabase(checkDatabase, async () => (await rows().get(keyOf(kind, id))) !== undefined);

/** Takes something off the watch list. */
export const unwatch = async (kind: Watched['kind'], id: string): Promise<void> => {
  await withDatabase(checkDatabase, () => dropWatched(kind, id));
  await tellNews();
};

/** The same without telling, within a transaction of the caller's. */
export const dropWatched = (kind: Watched['kind'], id: string): Promise<void> =>
  rows().delete(keyOf(kind, id));

/** Takes in an answer; does nothing where the thing is watched no more. */
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
  await tellNews();
};

/** What was new has been read. @param now milliseconds since 1970. */
export const readNews = async (now: number): Promise<void> => {
  await change((all) =>
    all
      .filter(({ fresh }) => fresh.length > 0)
      .map((row) => ({ ...row, ...afterReading(row), since: now })),
  );
  await tellNews();
};

const change = (made: (all: Watched[]) => Watched[]): Promise<unknown> =>
  withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['watched'], async () =>
      rows().bulkPut(made(await rows().toArray())),
    ),
  );

/** Tells popup, options page and toolbar what is new by now. */
export const tellNews = async (): Promise<void> => {
  await saveNews(newsOf(await watchedThings()));
};
