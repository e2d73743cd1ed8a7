const nameOf = (id: string): string => `list:${id}`;

/**
 * Runs work with exclusive access to a list, among all pages and the background: others wait. The browser
 * releases the lock when a page is closed. Not reentrant.
 */
export const withListLock = <T>(id: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(nameOf(id), work);

/** Runs work with exclusive access if the list is free; otherwise does nothing. */
export async function whenListIsFree(id: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(nameOf(id), { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
