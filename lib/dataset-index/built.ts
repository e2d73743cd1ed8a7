/** Put here while building. */
declare const __COMMITTED__: string | null;

/** When the last change of this extension was made, as `YYYY-MM-DD`; null where that is not known. */
export const BUILT_FROM: string | null = __COMMITTED__;
