import type { Answer, IndexStatus } from '../dataset-index/types';
import type { Action } from '../extension/pages';
import type { DatasetCount, Evidence } from '../pack/types';

/** A content script's question about its page. It contains only ids. */
export interface PageQuestion {
  /** Decimal photo ids, at most `MAX_IDS`. */
  photos: string[];
  /** NSIDs or path aliases, at most `MAX_IDS`. */
  owners: string[];
}

/** Contains only what is in the index. If `state` is not `ready`, nothing is known. */
export interface PageAnswer {
  state: IndexStatus['state'];
  /** Photo id → dataset ids, sorted. */
  photos: Record<string, string[]>;
  /** Owner as asked → dataset ids, sorted, with the number of the owner's photos in each. */
  owners: Record<string, DatasetCount[]>;
  /** Whether any pack that answered holds invented data. */
  sample: boolean;
  /** The number of searched lists that could name such photos. */
  lists: number;
  /** Some list could not be read, so what the answer does not name is not known yet. */
  partial?: true;
  /** Photos that the person has put aside; may be absent. */
  aside?: string[];
}

/** How many photos on a page were looked up and flagged; kept by its content script. */
export interface PageSummary {
  url: string;
  state: IndexStatus['state'];
  /** Distinct photos seen on the page. */
  photos: number;
  /** Distinct flagged photos, except those put aside. */
  flagged: number;
  /** Listed photos that the person has put aside; absent if none. */
  aside?: number | undefined;
  /**
   * The number of lists searched for them. If 0, nothing is known about the photos that are not flagged.
   */
  lists: number;
  /** Dataset id → flagged photo ids, in page order. Has no prototype. */
  datasets: Record<string, string[]>;
  /** When flagged photos were posted, in seconds since 1970, if the page's data says so. */
  posted?: Record<string, number> | undefined;
  /** Flagged owners of the page (profile header). */
  owners: string[];
}

/** Where a pair was seen: in what Flickr's app renders, or in Flickr's answer to a person's request. */
export const ALIAS_SOURCES = [
  'header',
  'feed',
  'avatar',
  'photo',
  'model-export',
  'oembed',
] as const;
export type AliasSource = (typeof ALIAS_SOURCES)[number];

/** A path alias and the NSID that a page showed for the same member. */
export interface AliasPair {
  alias: string;
  nsid: string;
  source: AliasSource;
}

/** Which of the requested photos are listed. Unless the status is `ready`, nothing is known. */
export interface CheckReply {
  status: IndexStatus;
  /** Ids of the datasets that were left out. */
  off: string[];
  /** Photo id → dataset ids, sorted. */
  photos: Record<string, string[]>;
}

/** What the content script that continues a walk through a list must know. */
export interface WalkTask {
  /** Key of the list; see `readListAddress`. */
  list: string;
  /** All keys of the list, including this one: with its member's alias, and with their NSID. */
  keys: readonly string[];
  /** Distinct photos seen so far. */
  seen: number;
  /** The number of photos according to the page; null if it shows none. */
  count: number | null;
  fullest: number;
  failures: number;
  /** Until the person resumes; `asked` if they have just clicked to go on. */
  paused: boolean;
  asked: boolean;
  /** Address of the page to continue at; null for the current page. */
  goTo: string | null;
  /** The person's language, and the texts of the bar in it; see `lib/i18n/walk`. */
  language: string;
  texts: Readonly<Record<string, string | { other: string }>>;
}

/** What a page of a walked list has shown since the last report. */
export interface WalkReport {
  list: string;
  /** Photo ids, at most `MAX_IDS`. */
  photos: string[];
  /** When they were posted, in seconds since 1970, if the page's data says so. */
  posted?: Record<string, number> | undefined;
  /** The page's address. */
  address: string;
  count: number | null;
  fullest: number;
  failures: number;
  paused: boolean;
  /** The walk has reached its end or was stopped. */
  ended: boolean;
}

/** The progress of a walk. */
export interface WalkProgress {
  seen: number;
  /** The number of listed photos: for an ended walk, once the index has answered; until then null. */
  listed: number | null;
}

/** Every message by type: its payload and its reply. */
export interface Protocol {
  /** Content script → background. */
  ask: (question: PageQuestion) => PageAnswer;
  /** Content script → background: for the toolbar count. */
  summary: (summary: PageSummary) => null;
  /** Content script → background: to be remembered. */
  aliases: (pairs: AliasPair[]) => null;
  /**
   * Content script → background: a photo's owner according to the lists, with the number of their photos in
   * each dataset; null if no list names one.
   */
  'photo-owner': (photoId: string) => { owner: string; datasets: DatasetCount[] } | null;
  /** Content script → background: where a dataset's rows come from, for each pack that has it. */
  evidence: (datasetId: string) => Evidence[];
  /** Content script → background: opens the options page at a dataset. */
  'open-dataset': (datasetId: string) => null;
  /** Content script → background: opens the options page at "What can I do?" for a finding. */
  'open-finding': (finding: { id: string; at: Action }) => null;
  /** Extension page → background: answers to a text; two if it can be read in two ways. */
  search: (text: string) => { status: IndexStatus; answers: Answer[] };
  /** Extension page → background: which of a person's own photos are listed. */
  'check-photos': (photos: string[]) => CheckReply;
  /**
   * Popup → background: walk through the list in the tab with this id. If another tab is already doing so,
   * that tab is activated.
   */
  'walk-start': (tabId: number) => null;
  /** Extension page → background: continues a walk, by its list, in its tab or a new one. */
  'walk-resume': (list: string) => null;
  /** Extension page → background: forgets a walk, by its list, and the photos seen. */
  'walk-drop': (list: string) => null;
  /** Background → content script of the tab. Sent again if the page has changed. */
  'walk-go': (task: WalkTask) => null;
  /** Content script → background; null if the walk no longer belongs to the tab. */
  'walk-note': (report: WalkReport) => WalkProgress | null;
  /**
   * Extension page → background: looks up what was newly added to the watch list, or everything if the
   * lists have changed.
   */
  'watch-renew': (nothing: null) => null;
  /** Content script → background: opens the options page at the checks. */
  'open-checks': (nothing: null) => null;
  /** Extension page → background. */
  status: (nothing: null) => IndexStatus;
  /** Popup → content script of the tab. */
  'page-summary': (nothing: null) => PageSummary;
  /**
   * Popup → content script of the tab: NSID or path alias of the signed-in member; null if nobody is signed
   * in.
   */
  'signed-in': (nothing: null) => string | null;
}

export type MessageType = keyof Protocol;
export type Payload<T extends MessageType> = Parameters<Protocol[T]>[0];
export type Reply<T extends MessageType> = ReturnType<Protocol[T]>;
