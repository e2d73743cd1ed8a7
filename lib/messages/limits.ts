/*
 * What one message may carry, for those who write messages and those who check them: what is beyond is
 * left out by both, so that no page loses its answer by one item.
 */

/** The most ids of one kind, or pairs of alias and NSID. A longer list takes several messages. */
export const MAX_IDS = 2_000;

/** Of an address, in characters. */
export const MAX_ADDRESS = 4_096;

/** Of what a person types, in characters. */
export const MAX_TEXT = 2_048;

/** Of a dataset's id, in characters. */
export const MAX_DATASET_ID = 128;

/** Datasets that a page's summary names, and photo ids that it names in all of them together. */
export const MAX_DATASETS = 1_000;
export const MAX_FLAGGED = 100_000;
