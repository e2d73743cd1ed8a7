/** Replaced at build time, from package.json. */
declare const __RELEASED__: string;

/** The release day of this version of the extension, as `YYYY-MM-DD`. */
export const RELEASED: string = __RELEASED__;
