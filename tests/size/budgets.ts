/** A script or page of the extension, and the most it may weigh. */
export interface Budget {
  /** Path in the built extension: a script, or a page with all that it loads before it is shown. */
  entry: string;
  /** Also what a page imports while it runs. */
  whole?: boolean;
  /** Thousands of bytes after gzip. */
  most: number;
  /** What must not be in it. */
  without?: RegExp;
  /** What must be in it, so that a sign which no longer shows is noticed. */
  with?: RegExp;
}

/** React's sign in a bundle: the text of the errors that only its production build throws. */
const REACT = /Minified React error/;

/** Only what a browser reads on each page of Flickr's, or a person waits for, has a budget. */
export const BUDGETS: readonly Budget[] = [
  { entry: 'content-scripts/flickr.js', most: 33, without: REACT },
  { entry: 'background.js', most: 86, without: REACT },
  { entry: 'popup.html', most: 12.1, without: REACT },
  { entry: 'popup.html', whole: true, most: 112, with: REACT },
  { entry: 'welcome.html', most: 106 },
  { entry: 'options.html', most: 211 },
];
