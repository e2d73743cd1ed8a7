/** Bytes read or decompressed at a time: twice as many took half as long again. */
export const CHUNK = 1 << 16;
