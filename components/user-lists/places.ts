/** The button that opens the choice of a list's files. */
export const PICKER = 'pick-list';

/** The row of a dataset's offer. */
export const offerRowId = (dataset: string): string => `offer-${dataset}`;
