/**
 * Converts a `Retry-After` header, which is in seconds or a date, to milliseconds to wait.
 * @param now milliseconds since 1970.
 * @see RFC 9110, section 10.2.3
 */
export function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Math.max(0, wait || 0);
}
