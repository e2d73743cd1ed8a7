import { withLock } from '../extension/with-lock';

const nameOf = (id: string): string => `list:${id}`;

/** Runs work with exclusive access to a list, like {@link withLock}. */
export const withListLock = <T>(id: string, work: () => Promise<T>): Promise<T> =>
  withLock(nameOf(id), work);

/** Runs work with exclusive access if the list is free; otherwise does nothing. */
export async function whenListIsFree(id: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(nameOf(id), { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
