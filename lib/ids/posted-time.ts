/** Flickr opened in February 2004; times have ten digits until 2286. In seconds since 1970. */
const FIRST = 1_075_593_600;
const LAST = 9_999_999_999;

/** Whether an untrusted value can be when a photo was posted, in seconds since 1970. */
export const isPostedTime = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= FIRST && (value as number) <= LAST;
