const nameOf = (id: string): string => `list:${id}`;

/**
 * Works on a list alone, among all pages and the background: whoever comes second waits. The browser lets
 * go of the lock of a page that is closed. Not to be asked for by who has it.
 */
export const withListLock = <T>(id: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(nameOf(id), work);

/** The same where nobody is at work on the list, and else nothing. */
export async function whenListIsFree(id: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(nameOf(id), { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
