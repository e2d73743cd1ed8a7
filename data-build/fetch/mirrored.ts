/** The same path and query on a mirror's host, below the mirror's own path. */
export function mirrored(url: string, from: string | undefined): string {
  if (from === undefined) return url;
  const { pathname, search } = new URL(url);
  return `${from.replace(/\/+$/, '')}${pathname}${search}`;
}
