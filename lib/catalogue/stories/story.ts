import type { Source } from '../schema';

/** The parts of a story, in reading order. */
export const TOPICS = ['what', 'origin', 'makers', 'use', 'fate', 'you'] as const;

export type Topic = (typeof TOPICS)[number];

/** A sentence in English, and the key of its source. */
type Sentence = readonly [text: string, source: string];

export const EVENT_KINDS = [
  'made',
  'published',
  'derived',
  'reported',
  'withdrawn',
  'court',
] as const;

/** Something that happened to a dataset. */
export interface StoryEvent {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source. */
  date: string;
  kind: (typeof EVENT_KINDS)[number];
  /** One sentence in English. */
  text: string;
  source: Source;
}

/** A dataset's story as written. */
export interface WrittenStory {
  /** Sources in addition to those of the dataset's entry; a key here takes precedence. */
  sources?: Readonly<Record<string, Source>>;
  sections: Readonly<Partial<Record<Topic, readonly Sentence[]>>>;
  /** In addition to its publication and the datasets made from it, which the catalogue has. */
  events?: readonly (Omit<StoryEvent, 'source'> & { source: string })[];
}

/** A dataset's story with its sources resolved. */
export interface Story {
  sections: readonly { topic: Topic; sentences: readonly { text: string; source: Source }[] }[];
  /** Oldest first. */
  events: readonly StoryEvent[];
}
