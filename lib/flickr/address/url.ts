/** The parts of an address that name something. */
export interface AddressParts {
  /** Lower case, without `www.`. */
  host: string;
  /** Percent-decoded, without empty ones. */
  segments: string[];
  /** As written, with its `?`. */
  query: string;
  /** Without its `#`. */
  fragment: string;
}

const ADDRESS =
  /^(?:(?:https?:)?\/\/)?((?:[a-z0-9-]+\.)+[a-z]+)(?::(?:80|443))?(\/[^?#\s\\]*)?(\?[^#]*)?(?:#(.*))?$/i;

/**
 * Splits a web address, with or without scheme, by a grammar of its own that is stricter than
 * `URL`: that one takes full-width letters, backslashes and user names in an address for something
 * else than the person who reads it does. Null where the text is no such address.
 */
export function splitAddress(text: string): AddressParts | null {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  const [, host = '', path = '', query = '', fragment = ''] = match;
  const segments = splitPath(path);
  return segments && { host: host.toLowerCase().replace(/^www\./, ''), segments, query, fragment };
}

/** The segments of a path, percent-decoded, without empty ones; null where one is broken or dots. */
function splitPath(path: string): string[] | null {
  const segments: string[] = [];
  for (const written of path.split('/')) {
    if (written === '') continue;
    const segment = written.includes('%') ? decode(written) : written;
    if (segment === null || segment === '.' || segment === '..') return null;
    segments.push(segment);
  }
  return segments;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
