/** Put here while building, from package.json. */
declare const __RELEASED__: string;

/** The day of this version of the extension, as `YYYY-MM-DD`. */
export const RELEASED: string = __RELEASED__;
