/** The name in `_locales` of the text that says what a dataset was made for. */
export const purposeMessage = (dataset: string): string => `for_${dataset.replaceAll('-', '_')}`;
