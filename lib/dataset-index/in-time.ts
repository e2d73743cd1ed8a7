import { PackError } from '../pack/errors';

/** Milliseconds after which nobody waits for an added list any more: reading one takes a few. */
export const PATIENCE = 10_000;

/** What a promise comes to. @throws {PackError} where that takes longer. */
export function inTime<T>(promise: Promise<T>, patience = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new PackError('missing', 'The list did not answer in time.'));
    }, patience);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
