import type { Answer, IndexStatus } from '../dataset-index/types';
import type { Action } from '../extension/pages';
import type { DatasetCount, Evidence } from '../pack/types';

/** Asked by a content script for what its page shows. Only ids travel. */
export interface PageQuestion {
  /** Decimal photo ids, at most `MAX_IDS`. */
  photos: string[];
  /** NSIDs or path aliases, at most `MAX_IDS`. */
  owners: string[];
}

/** Only what is in the index is named. When `state` is not `ready` nothing is known. */
export interface PageAnswer {
  state: IndexStatus['state'];
  /** Photo id → dataset ids, sorted. */
  photos: Record<string, string[]>;
  /** Owner as asked → dataset ids, sorted, with the number of the owner's photos in each. */
  owners: Record<string, DatasetCount[]>;
  /** True when any pack that answered holds synthetic data. */
  sample: boolean;
  /** How many lists were searched that could name such photos. */
  lists: number;
  /** Photos that the person has put aside; none where it is missing. */
  aside?: string[];
}

/** How many photos of a page are looked at and flagged; kept by its content script. */
export interface PageSummary {
  url: string;
  state: IndexStatus['state'];
  /** Distinct photos seen on the page. */
  photos: number;
  /** Distinct photos flagged, without those put aside. */
  flagged: number;
  /** Photos that are listed and that the person has put aside; none where it is missing. */
  aside?: number | undefined;
  /** How many lists were searched for them. None: of those not flagged nothing is known. */
  lists: number;
  /** Dataset id → flagged photo ids, in the order of the page. Has no prototype. */
  datasets: Record<string, string[]>;
  /** Owners of the page (profile header) that are flagged. */
  owners: string[];
}

/** Where a pair was seen: in what Flickr's app renders, or in the answer to a person's own question. */
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

/** Which of the photos asked are listed. Unless the status is `ready`, nothing is known. */
export interface CheckReply {
  status: IndexStatus;
  /** Ids of the datasets that were left out. */
  off: string[];
  /** Photo id → dataset ids, sorted. */
  photos: Record<string, string[]>;
}

/** A walk through a list, as the content script that goes on with it must know it. */
export interface WalkTask {
  /** Key of the list: see `readListAddress`. */
  list: string;
  /** By which it is reached, that among them: with its member's alias, and their NSID. */
  keys: readonly string[];
  /** Distinct photos seen so far. */
  seen: number;
  /** How many the page counted; null where it counted none. */
  count: number | null;
  fullest: number;
  failures: number;
  /** Until the person says otherwise; `asked` where they just said so. */
  paused: boolean;
  asked: boolean;
  /** Address of the page to go on at; null for the page that is shown. */
  goTo: string | null;
  /** Language of the person, and the texts of the bar in it: see `lib/i18n/walk`. */
  language: string;
  texts: Readonly<Record<string, string | { other: string }>>;
}

/** What a page of a walked list has shown since the last report. */
export interface WalkReport {
  list: string;
  /** Photo ids, at most `MAX_IDS`. */
  photos: string[];
  /** The page's. */
  address: string;
  count: number | null;
  fullest: number;
  failures: number;
  paused: boolean;
  /** The walk is at its end, or was stopped. */
  ended: boolean;
}

/** What has come of a walk by now. */
export interface WalkProgress {
  seen: number;
  /** How many are listed: of an ended walk, once the index has answered; null before. */
  listed: number | null;
}

/** Every message, by type: what is sent and what comes back. */
export interface Protocol {
  /** Content script → background. */
  ask: (question: PageQuestion) => PageAnswer;
  /** Content script → background: for the toolbar count. */
  summary: (summary: PageSummary) => null;
  /** Content script → background: to be remembered. */
  aliases: (pairs: AliasPair[]) => null;
  /**
   * Content script → background: the owner of a photo as the lists name them, with the number of
   * their photos in each dataset; null where no list does.
   */
  'photo-owner': (photoId: string) => { owner: string; datasets: DatasetCount[] } | null;
  /** Content script → background: what the rows of a dataset rest on, for each pack that holds it. */
  evidence: (datasetId: string) => Evidence[];
  /** Content script → background: opens the options page at a dataset. */
  'open-dataset': (datasetId: string) => null;
  /** Content script → background: opens the options page at what can be done about a finding. */
  'open-finding': (finding: { id: string; at: Action }) => null;
  /** Extension page → background: answers to a text; two where it can be read in two ways. */
  search: (text: string) => { status: IndexStatus; answers: Answer[] };
  /** Extension page → background: which photos of a person's own are listed. */
  'check-photos': (photos: string[]) => CheckReply;
  /**
   * Popup → background: the list in a tab, by its id, is to be walked through to its end. Where another
   * tab does so already, that is shown.
   */
  'walk-start': (tabId: number) => null;
  /** Extension page → background: goes on with a walk, by its list, in a tab that is opened or shown. */
  'walk-resume': (list: string) => null;
  /** Extension page → background: forgets a walk, by its list, and the photos seen. */
  'walk-drop': (list: string) => null;
  /** Background → content script of the tab. Told again where the page has changed. */
  'walk-go': (task: WalkTask) => null;
  /** Content script → background; null where the walk is none of the tab's any more. */
  'walk-note': (report: WalkReport) => WalkProgress | null;
  /** Extension page → background: answers what is watched, where lists have changed or it is new there. */
  'watch-renew': (nothing: null) => null;
  /** Content script → background: opens the options page at the checks. */
  'open-checks': (nothing: null) => null;
  /** Extension page → background. */
  status: (nothing: null) => IndexStatus;
  /** Popup → content script of the tab. */
  'page-summary': (nothing: null) => PageSummary;
  /** Popup → content script of the tab: NSID or path alias of who is signed in; null where nobody is. */
  'signed-in': (nothing: null) => string | null;
}

export type MessageType = keyof Protocol;
export type Payload<T extends MessageType> = Parameters<Protocol[T]>[0];
export type Reply<T extends MessageType> = ReturnType<Protocol[T]>;
