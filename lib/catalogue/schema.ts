/**
 * What the catalogue says of a dataset. Every claim is a {@link Fact}: it names the source that
 * says so, and what no source says is absent.
 */

/**
 * Whose word a source is: of those who made or used the dataset (`primary`), of a paper, of a court,
 * of the press, or of others who looked into it (`study`).
 */
export const SOURCE_KINDS = ['primary', 'paper', 'court', 'news', 'study'] as const;

type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a fact can be read. */
export interface Source {
  title: string;
  /** An `https:` address, as stable as there is one: an arXiv page, a DOI, a pinned file. */
  url: string;
  /** Needed where a claim about a user rests on it: see {@link User}. */
  kind?: SourceKind;
}

/** A claim and the source it rests on; `S` are the keys of the dataset's `sources`. */
export interface Fact<T, S extends string = string> {
  value: T;
  source: S;
  /** What the bare value would hide: how it was counted, what it covers. */
  note?: string;
}

/** Whether the dataset's photos or file list can be had from its publisher. */
export interface Status {
  kind: 'public' | 'on-request' | 'withdrawn';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: since when, where a source says. */
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
 * What its photos were picked for: the `faces` or people in them, or anything at all (`general`), as
 * for captions or the detection of objects. A list of the latter does not speak of faces.
 */
export type Subject = 'faces' | 'general';

/** What of a Flickr photo a dataset's published list names. */
export type ListKey = 'photo' | 'nsid' | 'alias';

/** Whether a Flickr photo can be found in the dataset's list by its id or owner. */
export type Matchable =
  | { answer: 'yes' }
  /** `reason` is one sentence: what is missing. */
  | { answer: 'partly' | 'no'; reason: string };

/** Whom to ask to take a photo out, and how. */
export interface Removal {
  whom: string;
  /** What the publisher asks for, or what is known to help. */
  how: string;
  email?: string;
  url?: string;
}

/** What a source shows somebody to have done with a dataset. */
export const USER_KINDS = ['made', 'trained-or-tested', 'obtained', 'cited', 'sued'] as const;

type UserKind = (typeof USER_KINDS)[number];

/**
 * Somebody who had to do with a dataset, and no more than the source shows. It rests on a primary
 * source, a paper or a court's, or on two that are independent of each other.
 */
export interface User<S extends string = string> extends Fact<string, S> {
  kind: UserKind;
  /** The second source, on another site; needed where the first is the press's or a study. */
  also?: S;
  /** How the case ended, one sentence; only of those who were sued, and never absent of them. */
  outcome?: string;
}

/** A dataset that this one was made from. */
type Parent<S extends string = string> = Fact<string, S>;

export interface Dataset<S extends string = string> {
  /** Kebab-case; what the pack, the sources and the page's badges call it. */
  id: string;
  /** The short name that people use. */
  name: string;
  /** What it was made for, in a few words that continue "made for"; the page's badges show it. */
  short: string;
  subject: Subject;
  /** Where each fact can be read. The facts name these keys. */
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
  /** Photos from Flickr, where that is not all of them. */
  flickrPhotos?: Fact<number, NoInfer<S>>;
  faces?: Fact<number, NoInfer<S>>;
  people?: Fact<number, NoInfer<S>>;
  /** Flickr members whose photos are in it. */
  members?: Fact<number, NoInfer<S>>;
  /** How Flickr's photos came into it. What earns a dataset its place in this catalogue. */
  howFlickr: Fact<string, NoInfer<S>>;
  /** Of the photos, the list or both; the text says which. */
  licence?: Fact<string, NoInfer<S>>;
  status?: Fact<Status, NoInfer<S>>;
  paper?: Fact<Paper, NoInfer<S>>;
  /** Who had to do with it, by what the sources show. */
  knownUsers?: readonly User<NoInfer<S>>[];
  /** Absent where it is not known; empty where the list names nothing of Flickr. */
  listGives?: Fact<readonly ListKey[], NoInfer<S>>;
  matchable: Fact<Matchable, NoInfer<S>>;
  removal?: Fact<Removal, NoInfer<S>>;
  /** Ids of the datasets that this one was made from. */
  parents?: readonly Parent<NoInfer<S>>[];
  homepage?: Fact<string, NoInfer<S>>;
  /** What a person would want to know, and no source was found that says it. */
  unknown?: readonly Askable[];
}

/** Facts that every dataset has or says that it lacks; purpose and origin none may lack. */
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

/** Ties every fact's `source` to a key of the same dataset's `sources` when it is compiled. */
export function defineDataset<S extends string>(dataset: Dataset<S>): Dataset {
  return dataset;
}
