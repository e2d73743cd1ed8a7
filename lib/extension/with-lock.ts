/**
 * Runs work while no other page of the extension and no background holds the same lock; others wait. The
 * browser releases the lock when a page is closed. Not reentrant.
 * @throws what the work throws, or an error if the browser drops the work: Firefox resolves the request of a
 * page that it closes with nothing.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const results: T[] = [];
  await navigator.locks.request(name, async () => {
    results.push(await work());
  });
  if (results.length === 0) throw new Error(`The work of lock ${name} was dropped.`);
  return results[0]!;
}
