/** What a walk through a list is doing. */
export type Phase =
  | 'walking'
  /** Waiting after Flickr failed or asked to slow down. */
  | 'backing-off'
  /** The tab is hidden. */
  | 'hidden'
  /** The tab shows a page outside the list. */
  | 'away'
  /** Paused by the person. */
  | 'paused'
  /** Flickr kept failing: paused until the person continues. */
  | 'failing'
  /** At the end of the list, or stopped by the person. */
  | 'ended';

/** The state of a walk that its next step depends on. */
export interface WalkState {
  phase: Phase;
  /** The page of the list at the last look. */
  page: number;
  /** Photos of this page that were new at some look. */
  fresh: number;
  /** The most photos on any previous page. */
  fullest: number;
  /** Consecutive looks at the end of the page without anything new. */
  quiet: number;
  /** Consecutive attempts to load more without anything new. */
  tries: number;
  /** Consecutive failures of Flickr. */
  failures: number;
}

/** What the page shows at one moment. */
export interface Look {
  hidden: boolean;
  /** Page number according to the address; null outside the list. */
  page: number | null;
  /** Photos not seen before in this document. */
  fresh: number;
  /** Whether the walk has gained photos since the last look. */
  gained: boolean;
  /** Whether the page is scrolled to its end. */
  atEnd: boolean;
  /** Whether the page shows an error, or asks to slow down. */
  trouble: boolean;
  /** The control that leads to more photos. */
  next: 'link' | 'button' | null;
  /** Whether as many photos were seen as the page counts; null if it shows no count. */
  complete: boolean | null;
  /** Whether all photos seen are stored. */
  noted: boolean;
}

export type WalkEvent =
  | { kind: 'look'; look: Look }
  | { kind: 'pause' }
  | { kind: 'go-on' }
  | { kind: 'stop' };

/** What to do now, and after how many paces to look again; null for not by itself. */
export interface Step {
  act: 'nothing' | 'scroll' | 'turn' | 'more' | 'reload' | 'finish';
  wait: number | null;
}

/** Looks without anything new before a page counts as done: if more may load late, and if not. */
const PATIENT = 8;
const SURE = 2;
/** Paces after turning the page: a person looks at a new page a little longer. */
const TURN = 2;
/** Paces after a reload, which may take long. */
const RELOAD = 20;
/** Attempts to load more before that counts as a failure of Flickr. */
const TRIES = 3;
/** Paces to wait after the first failure; doubled after each further one. */
const REST = 20;
/** Consecutive failures before the walk waits for the person, after more than an hour. */
const FAILURES = 8;
/** Reloads of a page without photos before it is believed to have none. */
const EMPTY = 2;

/** The initial state. @param before the state of an earlier walk through the same list. */
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

/** The next state and step of a walk. Waits are in paces. */
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
  // The next look is when the tab is shown.
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

/** Updates the state with what is new on the page, or with a change of page. */
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

/** How many looks without anything new it takes until the page is believed to have no more. */
function patienceFor({ fresh, fullest }: WalkState, { next, complete }: Look): number {
  if (complete === true) return SURE;
  // Otherwise it is the first page, the last one, or not filled yet.
  const isFilled = next !== null && fullest > 0 && fresh >= fullest;
  return isFilled ? SURE : PATIENT;
}

/**
 * Whether the app may have failed to load photos: the page has none or fewer than previous ones, or the list
 * ends before all were seen. The page is then reloaded; photos still missing are believed not to exist.
 */
function isShort({ fresh, fullest, failures }: WalkState, { next, complete }: Look): boolean {
  if (fresh === 0) return failures < EMPTY;
  const isUnfilled = next === null ? complete === false : fresh < fullest;
  return isUnfilled && failures === 0;
}

/** Waits, longer each time, before the page is reloaded. */
function onTrouble(state: WalkState): [WalkState, Step] {
  const failures = state.failures + 1;
  if (failures > FAILURES) return [{ ...state, phase: 'failing' }, still];
  return [{ ...state, phase: 'backing-off', failures }, after(REST * 2 ** (failures - 1))];
}
