/** The button that opens the file chooser. */
export const PICKER = 'pick-list';

/** The row of a dataset's offer. */
export const offerRowId = (dataset: string): string => `offer-${dataset}`;
