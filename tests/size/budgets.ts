/** A script or page of the extension, and its size limit. */
export interface Budget {
  /** Path in the built extension: a script, or a page with everything it loads before it is shown. */
  entry: string;
  /** Whether to include what a page imports at run time. */
  whole?: boolean;
  /** Thousands of bytes after gzip. */
  most: number;
  /** What it must not contain. */
  without?: RegExp;
  /** What it must contain, to notice when `without` no longer recognises anything. */
  with?: RegExp;
}

/** Recognises React in a bundle: the text of errors in its production build. */
const REACT = /Minified React error/;

/** Only what browsers load on each Flickr page, or what a person waits for, has a budget. */
export const BUDGETS: readonly Budget[] = [
  { entry: 'content-scripts/flickr.js', most: 33, without: REACT },
  { entry: 'background.js', most: 88, without: REACT },
  { entry: 'popup.html', most: 12.2, without: REACT },
  { entry: 'popup.html', whole: true, most: 113, with: REACT },
  { entry: 'welcome.html', most: 107 },
  { entry: 'options.html', most: 212 },
];
