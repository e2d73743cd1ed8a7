import { PackError } from '../pack/errors';

/** Milliseconds to wait for an added list; reading one normally takes a few. */
export const PATIENCE = 10_000;

/** The promise's result. @throws {PackError} if it takes longer than `patience` milliseconds. */
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
