import { describeNetworkError } from '../fetch/follow';

/** The state of an address. `unclear`: a person has to look, as after a refusal. */
export interface LinkState {
  state: 'ok' | 'moved' | 'dead' | 'unclear';
  /** The server's answer, or why there was none. */
  why: string;
  /** Where it moved permanently. */
  to?: string;
}

/** As many as browsers follow. */
const MOST_REDIRECTS = 20;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);
const GONE = new Set([404, 410]);
/** Milliseconds. */
const PATIENCE = 30_000;
const HEADERS = { 'user-agent': 'overexposed (check of links)', accept: '*/*' };

interface Visit {
  status: number;
  /** Where the answer came from. */
  place: string;
  /** Where the address moved permanently, before any temporary redirect. */
  moved: string;
}

/**
 * Checks an address with a HEAD request; if the server does not support that, with a request whose body is
 * not read.
 */
export async function checkLink(url: string): Promise<LinkState> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const head = await visit(url, 'HEAD', signal);
    // Some servers refuse or do not support HEAD.
    return judge(url, head.status < 400 ? head : await visit(url, 'GET', signal));
  } catch (error) {
    const why = describeNetworkError(error);
    return { state: why.includes('ENOTFOUND') ? 'dead' : 'unclear', why };
  }
}

function judge(url: string, { status, place, moved }: Visit): LinkState {
  const why = String(status);
  if (GONE.has(status)) return { state: 'dead', why };
  if (status >= 400) return { state: 'unclear', why };
  // Many sites redirect to their start page when a page is gone.
  if (isStartPage(place) && !isStartPage(url))
    return { state: 'unclear', why: 'it leads to a start page', to: place };
  return moved === url ? { state: 'ok', why } : { state: 'moved', why, to: moved };
}

const isStartPage = (url: string): boolean => ['', '/'].includes(new URL(url).pathname);

/** @throws {Error} if the network fails, or redirects never end. */
async function visit(url: string, method: string, signal: AbortSignal): Promise<Visit> {
  let [place, moved] = [url, url];
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await fetch(place, { method, headers: HEADERS, signal, redirect: 'manual' });
    await answer.body?.cancel();
    const location = answer.headers.get('location');
    if (!REDIRECTS.has(answer.status) || location === null)
      return { status: answer.status, place, moved };
    if (!URL.canParse(location, place)) throw new Error(`it leads to ${location.slice(0, 100)}`);
    const next = new URL(location, place).href;
    if (moved === place && PERMANENT.has(answer.status)) moved = next;
    place = next;
  }
  throw new Error('it redirects in circles');
}
