/** What a walk through a list is doing. */
export type Phase =
  | 'walking'
  /** Flickr failed, or asked to slow down. */
  | 'backing-off'
  /** Nobody looks at the tab. */
  | 'hidden'
  /** The tab shows something else than the list. */
  | 'away'
  /** By the person. */
  | 'paused'
  /** Flickr failed time and again: paused until the person says otherwise. */
  | 'failing'
  /** To its end, or as far as the person wanted. */
  | 'ended';

/** Where a walk is in its list, as far as the next step depends on it. */
export interface WalkState {
  phase: Phase;
  /** The page of the list that was looked at last. */
  page: number;
  /** Photos that were new at some look at this page. */
  fresh: number;
  /** The most photos that one of the pages before had. */
  fullest: number;
  /** Looks in a row that brought nothing new, at the end of the page. */
  quiet: number;
  /** Tries in a row to get further that brought nothing new. */
  tries: number;
  /** Failures of Flickr's in a row. */
  failures: number;
}

/** The page at one moment. */
export interface Look {
  hidden: boolean;
  /** Page of the list by the address; null where the address is another's. */
  page: number | null;
  /** Photos that no look in this document saw before. */
  fresh: number;
  /** Whether the walk has photos by now that it had not at the last look. */
  gained: boolean;
  /** Whether it is scrolled to its end. */
  atEnd: boolean;
  /** It shows an error, or asks to slow down. */
  trouble: boolean;
  /** What leads further. */
  next: 'link' | 'button' | null;
  /** Whether all that the page counts was seen; null where it counts nothing. */
  complete: boolean | null;
  /** Whether all photos seen are noted. */
  noted: boolean;
}

export type WalkEvent =
  | { kind: 'look'; look: Look }
  | { kind: 'pause' }
  | { kind: 'go-on' }
  | { kind: 'stop' };

/** What is to be done now, and in how many paces to look again; null for not by itself. */
export interface Step {
  act: 'nothing' | 'scroll' | 'turn' | 'more' | 'reload' | 'finish';
  wait: number | null;
}

/** Looks that must bring nothing new: where more may come late, and where nothing says so. */
const PATIENT = 8;
const SURE = 2;
/** In paces: a person looks at a new page a little longer. */
const TURN = 2;
/** The page may take its time to load. */
const RELOAD = 20;
/** Tries to get further before it counts as a failure of Flickr's. */
const TRIES = 3;
/** Paces of rest after the first failure; each further one doubles it. */
const REST = 20;
/** Failures in a row before the walk waits for the person: by then more than an hour has passed. */
const FAILURES = 8;
/** Times that a page without photos is loaded anew before it is taken to have none. */
const EMPTY = 2;

/** @param before what is known of an earlier walk through the same list. */
export const startWalk = (
  before: Partial<Pick<WalkState, 'fullest' | 'failures'>> & { paused?: boolean } = {},
): WalkState => ({
  phase: before.paused ? 'paused' : 'walking',
  page: 0,
  fresh: 0,
  fullest: before.fullest ?? 0,
  quiet: 0,
  tries: 0,
  failures: before.failures ?? 0,
});

/** The next step of a walk. Waits are in paces. */
export function step(state: WalkState, event: WalkEvent): [WalkState, Step] {
  if (state.phase === 'ended') return [state, still];
  switch (event.kind) {
    case 'pause':
      return [{ ...state, phase: 'paused' }, still];
    case 'go-on':
      return [{ ...state, phase: 'walking', quiet: 0, tries: 0, failures: 0 }, after(0)];
    case 'stop':
      return [
        { ...state, phase: 'ended' },
        { act: 'finish', wait: null },
      ];
    case 'look':
      return look(state, event.look);
  }
}

const still: Step = { act: 'nothing', wait: null };
const after = (wait: number, act: Step['act'] = 'nothing'): Step => ({ act, wait });

function look(state: WalkState, seen: Look): [WalkState, Step] {
  if (state.phase === 'paused' || state.phase === 'failing') return [state, still];
  // Looked at again when the tab is shown.
  if (seen.hidden) return [{ ...state, phase: 'hidden' }, still];
  if (seen.page === null && !seen.trouble) return [{ ...state, phase: 'away' }, after(1)];
  if (state.phase === 'backing-off' && seen.fresh === 0)
    return [{ ...state, tries: 0, quiet: 0 }, after(RELOAD, 'reload')];
  if (seen.trouble) return onTrouble(state);
  const here = arrive(state, seen);
  if (!seen.atEnd) return [{ ...here, quiet: 0 }, after(1, 'scroll')];
  if (seen.fresh > 0) return [here, after(1)];
  const quiet = here.quiet + 1;
  if (quiet < patienceFor(here, seen) || !seen.noted)
    return [{ ...here, quiet }, after(1 + here.quiet / 2)];
  if (isShort(here, seen)) return onTrouble(here);
  if (seen.next === null)
    return [
      { ...here, phase: 'ended' },
      { act: 'finish', wait: null },
    ];
  if (here.tries >= TRIES) return onTrouble(here);
  const act = seen.next === 'link' ? 'turn' : 'more';
  return [{ ...here, quiet: 0, tries: here.tries + 1 }, after(TURN, act)];
}

/** Takes in what is new on the page, or that it is another page. */
function arrive(state: WalkState, { page, fresh, gained }: Look): WalkState {
  const isNext = page !== state.page;
  const moved = isNext || fresh > 0;
  return {
    phase: 'walking',
    page: page!,
    fresh: isNext ? fresh : state.fresh + fresh,
    fullest: isNext ? Math.max(state.fullest, state.fresh) : state.fullest,
    quiet: moved ? 0 : state.quiet,
    tries: moved ? 0 : state.tries,
    failures: gained ? 0 : state.failures,
  };
}

/** How many looks must bring nothing new before the page is taken to have no more. */
function patienceFor({ fresh, fullest }: WalkState, { next, complete }: Look): number {
  if (complete === true) return SURE;
  // Else it is the first page, the last one, or not filled yet.
  const isFilled = next !== null && fullest > 0 && fresh >= fullest;
  return isFilled ? SURE : PATIENT;
}

/**
 * Whether the app may have failed to bring photos: the page has none, or fewer than those before, or the
 * list ends before all are seen. It is then loaded anew; what does not come even so is taken not to be there.
 */
function isShort({ fresh, fullest, failures }: WalkState, { next, complete }: Look): boolean {
  if (fresh === 0) return failures < EMPTY;
  const isUnfilled = next === null ? complete === false : fresh < fullest;
  return isUnfilled && failures === 0;
}

/** Rests, longer each time, before the page is loaded anew. */
function onTrouble(state: WalkState): [WalkState, Step] {
  const failures = state.failures + 1;
  if (failures > FAILURES) return [{ ...state, phase: 'failing' }, still];
  return [{ ...state, phase: 'backing-off', failures }, after(REST * 2 ** (failures - 1))];
}
