/**
 * The catalogue's entry for a dataset. Every claim is a {@link Fact} that names its source; what no source
 * says is absent.
 */

/**
 * The kind of a source: somebody who made or used the dataset (`primary`), a paper, a court, the press, or
 * other investigators (`study`).
 */
export const SOURCE_KINDS = ['primary', 'paper', 'court', 'news', 'study'] as const;

type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a fact can be read. */
export interface Source {
  title: string;
  /** An `https:` address, as stable as possible: an arXiv page, a DOI, a pinned file. */
  url: string;
  /** Required if a claim about a user rests on it: see {@link User}. */
  kind?: SourceKind;
}

/** A claim and its source; `S` are the keys of the dataset's `sources`. */
export interface Fact<T, S extends string = string> {
  value: T;
  source: S;
  /** Details behind the bare value: how it was counted, what it covers. */
  note?: string;
}

/** Whether the dataset's photos or file list are available from its publisher. */
export interface Status {
  kind: 'public' | 'on-request' | 'withdrawn';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: since when, if a source says so. */
  since?: string;
  /** One sentence for people. */
  text: string;
}

export interface Paper {
  title: string;
  venue: string;
  year: number;
  /** Bare DOI, such as `10.1000/xyz`. */
  doi?: string;
  /** Bare arXiv id, such as `1234.56789`. */
  arxiv?: string;
}

/**
 * What its photos were picked for: the `faces` or people in them, or anything (`general`), as for
 * captioning or object detection. Being in a general list says nothing about faces.
 */
export type Subject = 'faces' | 'general';

/** Which ids of a Flickr photo a dataset's published list has. */
export type ListKey = 'photo' | 'nsid' | 'alias';

/** Whether a Flickr photo can be found in the dataset's list by its id or owner. */
export type Matchable =
  | { answer: 'yes' }
  /** `reason` is one sentence: what is missing. */
  | { answer: 'partly' | 'no'; reason: string };

/** Whom to ask for the removal of a photo, and how. */
export interface Removal {
  whom: string;
  /** What the publisher asks for, or what is known to help. */
  how: string;
  email?: string;
  url?: string;
}

/** What somebody did with a dataset, according to a source. */
export const USER_KINDS = ['made', 'trained-or-tested', 'obtained', 'cited', 'sued'] as const;

type UserKind = (typeof USER_KINDS)[number];

/**
 * Somebody connected with a dataset, and no more than the source shows. Requires a primary source, a paper
 * or a court, or two independent sources.
 */
export interface User<S extends string = string> extends Fact<string, S> {
  kind: UserKind;
  /** The second source, on another site; required if the first is of the press or a study. */
  also?: S;
  /** How the case ended, in one sentence; required for, and allowed only for, those who were sued. */
  outcome?: string;
}

/** A dataset that this one was made from. */
type Parent<S extends string = string> = Fact<string, S>;

export interface Dataset<S extends string = string> {
  /** In kebab case; used by the pack, the sources and the page's badges. */
  id: string;
  /** The short name in common use. */
  name: string;
  /** What it was made for, in a few words that continue "made for"; shown on the page's badges. */
  short: string;
  subject: Subject;
  /** Where facts can be read. Facts refer to these keys. */
  sources: Record<S, Source>;

  fullName?: Fact<string, NoInfer<S>>;
  /** Year of first publication. */
  year?: Fact<number, NoInfer<S>>;
  authors?: Fact<readonly string[], NoInfer<S>>;
  institutions?: Fact<readonly string[], NoInfer<S>>;
  /** ISO 3166-1 alpha-2 codes of the institutions' countries. */
  countries?: Fact<readonly string[], NoInfer<S>>;
  /** What it was made for. */
  purpose: Fact<string, NoInfer<S>>;
  /** Photos, frames and other stills in the whole dataset. */
  photos?: Fact<number, NoInfer<S>>;
  /** Photos from Flickr, if that is not all of them. */
  flickrPhotos?: Fact<number, NoInfer<S>>;
  faces?: Fact<number, NoInfer<S>>;
  people?: Fact<number, NoInfer<S>>;
  /** Flickr members whose photos are in it. */
  members?: Fact<number, NoInfer<S>>;
  /** How photos from Flickr came into it, which is why it is in this catalogue. */
  howFlickr: Fact<string, NoInfer<S>>;
  /** Licence of the photos, the list or both; the text says which. */
  licence?: Fact<string, NoInfer<S>>;
  status?: Fact<Status, NoInfer<S>>;
  paper?: Fact<Paper, NoInfer<S>>;
  /** Who was connected with it, according to the sources. */
  knownUsers?: readonly User<NoInfer<S>>[];
  /** Absent if unknown; empty if the list has no Flickr ids. */
  listGives?: Fact<readonly ListKey[], NoInfer<S>>;
  matchable: Fact<Matchable, NoInfer<S>>;
  removal?: Fact<Removal, NoInfer<S>>;
  /** Ids of the datasets that this one was made from. */
  parents?: readonly Parent<NoInfer<S>>[];
  homepage?: Fact<string, NoInfer<S>>;
  /** What a person would want to know but no source says. */
  unknown?: readonly Askable[];
}

/** Facts that every dataset has, or lists in `unknown`. Purpose and origin are required. */
export const ASKABLE = [
  'year',
  'authors',
  'institutions',
  'countries',
  'photos',
  'faces',
  'people',
  'licence',
  'status',
  'paper',
  'knownUsers',
  'listGives',
  'removal',
] as const;

export type Askable = (typeof ASKABLE)[number];

/** Checks at compile time that every fact's `source` is a key of the same dataset's `sources`. */
export function defineDataset<S extends string>(dataset: Dataset<S>): Dataset {
  return dataset;
}
