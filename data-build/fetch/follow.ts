import { DataError } from '../errors';
import { TransientError } from './errors';

/** As many as browsers follow. */
const MOST_REDIRECTS = 20;

/**
 * The answer to a request, after redirects. They are followed only on the requested host and on `hosts`:
 * otherwise a server could choose who learns of the download, and who answers it.
 * @param hosts others that may answer, as in `URL.host`.
 * @throws {DataError} if it redirects elsewhere or in circles.
 * @throws {TransientError} if the network fails.
 */
export async function follow(
  url: string,
  hosts: readonly string[],
  init: RequestInit,
): Promise<Response> {
  const { host, protocol } = new URL(url);
  let place = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await fetch(place, { ...init, redirect: 'manual' }).catch((error: unknown) => {
      throw new TransientError(describeNetworkError(error));
    });
    const location = response.headers.get('location');
    if (!isRedirect(response.status) || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, place) ? new URL(location, place) : null;
    const isKnown = next !== null && [host, ...hosts].includes(next.host);
    // Never from https to http.
    if (!isKnown || ![protocol, 'https:'].includes(next.protocol)) {
      const to = next === null || next.host === '' ? location.slice(0, 100) : next.origin;
      throw new DataError(`the server redirects to ${to}, which is not allowed`);
    }
    place = next.href;
  }
  throw new DataError('the server redirects in circles');
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** The reason behind `fetch`'s "fetch failed". */
export function describeNetworkError(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message } = cause as NodeJS.ErrnoException;
  return message || (code ?? String(error));
}
