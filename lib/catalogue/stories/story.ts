import type { Source } from '../schema';

/** What a story tells, in the order of reading. */
export const TOPICS = ['what', 'origin', 'makers', 'use', 'fate', 'you'] as const;

export type Topic = (typeof TOPICS)[number];

/** A sentence in English, and the key of the source that says so. */
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
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the source is. */
  date: string;
  kind: (typeof EVENT_KINDS)[number];
  /** One sentence in English. */
  text: string;
  source: Source;
}

/** A dataset's story as it is written down. */
export interface WrittenStory {
  /** Sources beside those of the dataset's entry; a key here goes before the same key there. */
  sources?: Readonly<Record<string, Source>>;
  told: Readonly<Partial<Record<Topic, readonly Sentence[]>>>;
  /** Beside its publication and what was made from it, which the catalogue knows. */
  events?: readonly (Omit<StoryEvent, 'source'> & { source: string })[];
}

/** A dataset's story with its sources in place. */
export interface Story {
  told: readonly { topic: Topic; sentences: readonly { text: string; source: Source }[] }[];
  /** The oldest first. */
  events: readonly StoryEvent[];
}
