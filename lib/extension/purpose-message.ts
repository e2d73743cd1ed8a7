/** The name under which the browser's own texts hold what a dataset was made for. */
export const purposeMessage = (dataset: string): string => `for_${dataset.replaceAll('-', '_')}`;
