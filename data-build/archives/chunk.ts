/**
 * How many bytes are read or unpacked at a time. From 128 kB on their text would lie among V8's large
 * objects, and a list take half as long again to read.
 */
export const CHUNK = 1 << 16;
