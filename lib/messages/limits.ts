/**
 * Limits of a single message, shared by senders and receivers: both leave out whatever exceeds them, so
 * that one item too many does not cost a page its answer.
 */

/** The most ids of one kind, or pairs of alias and NSID. Longer lists take several messages. */
export const MAX_IDS = 2_000;

/** Characters of an address. */
export const MAX_ADDRESS = 4_096;

/** Characters that a person may type. */
export const MAX_TEXT = 2_048;

/** Characters of a dataset's id. */
export const MAX_DATASET_ID = 128;

/** The most datasets in a page's summary, and the most photo ids in all of them together. */
export const MAX_DATASETS = 1_000;
export const MAX_FLAGGED = 100_000;
