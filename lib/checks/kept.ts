import { checkDatabase, withDatabase } from '../storage/database';
import { notifyMarksChanged } from '../storage/marks-changed';
import { dropMarksExcept } from './marks';
import { rowOf } from './row';
import type { Check, CheckContents, WholeCheck } from './types';
import { dropWatched, publishNews } from './watched';

const checks = () => checkDatabase.table<Check, string>('checks');
const contents = () => checkDatabase.table<CheckContents, string>('contents');

/** The kept checks, newest first. */
export const keptChecks = (): Promise<Check[]> =>
  withDatabase(checkDatabase, async () => {
    const all = await checks().toArray();
    return all.sort((a, b) => b.made - a.made);
  });

/** A kept check; null if it was deleted. */
export const loadCheck = (id: string): Promise<WholeCheck | null> =>
  withDatabase(checkDatabase, async () => {
    const [check, content] = await Promise.all([checks().get(id), contents().get(id)]);
    return check && content ? { check, contents: content } : null;
  });

/** Stores a check, replacing any with the same id. */
export const keepCheck = (whole: WholeCheck): Promise<void> =>
  withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['checks', 'contents'], async () => {
      await checks().put(whole.check);
      await contents().put(whole.contents);
    }),
  );

/** Renames a check; does nothing if it was deleted. */
export const renameCheck = (id: string, name: string): Promise<void> =>
  withDatabase(checkDatabase, async () => {
    await checks().update(id, { name });
  });

/** Deletes a check, its entry on the watch list, and the marks of photos that no other check lists. */
export const deleteCheck = async (id: string): Promise<void> => {
  await withDatabase(checkDatabase, () =>
    checkDatabase.transaction('rw', ['checks', 'contents', 'marks', 'watched'], async () => {
      await Promise.all([checks().delete(id), contents().delete(id), dropWatched('check', id)]);
      const others: Float64Array[] = [];
      await contents().each(({ photos }) => {
        others.push(photos.ids);
      });
      // Also where no list names the photo now: a list may be switched off, or fail.
      await dropMarksExcept((photo) => others.some((ids) => rowOf(ids, photo) >= 0));
    }),
  );
  await Promise.all([notifyMarksChanged(), publishNews()]);
};
