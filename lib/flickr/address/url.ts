/** The parts of an address that matter here. */
export interface AddressParts {
  /** Lower case, without `www.`. */
  host: string;
  /** Percent-decoded; empty ones are dropped. */
  segments: string[];
  /** As written, with its `?`. */
  query: string;
  /** Without the `#`. */
  fragment: string;
}

const ADDRESS =
  /^(?:(?:https?:)?\/\/)?((?:[a-z0-9-]+\.)+[a-z]+)(?::(?:80|443))?(\/[^?#\s\\]*)?(\?[^#]*)?(?:#(.*))?$/i;

/**
 * Splits a web address, with or without scheme, by a grammar stricter than that of `URL`, which accepts
 * full-width letters, backslashes and user names that make an address mislead a reader. Null if the text
 * does not match.
 */
export function splitAddress(text: string): AddressParts | null {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  const [, host = '', path = '', query = '', fragment = ''] = match;
  const segments = splitPath(path);
  return segments && { host: host.toLowerCase().replace(/^www\./, ''), segments, query, fragment };
}

/**
 * The segments of a path, percent-decoded, without empty ones; null if one is malformed or consists of
 * dots.
 */
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
