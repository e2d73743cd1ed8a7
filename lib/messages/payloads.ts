import * as v from 'valibot';
import { MAX_IDS, type MessageType, type Payload } from './types';

/** No address or typed text is longer than this; what is, was not typed by a person. */
const MAX_TEXT = 2_048;
/** A page grows as it is scrolled, so a summary may name more photos than one question. */
const MAX_PHOTOS_ON_PAGE = 100_000;
const MAX_DATASETS = 1_000;

/** A decimal photo id below 2^53, without leading zeros. */
const isPhotoId = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^[1-9]\d{0,15}$/.test(value) &&
  Number(value) <= Number.MAX_SAFE_INTEGER;

/** An NSID or a path alias, by its letters alone. */
const isOwner = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9A-Za-z_@-]{1,128}$/.test(value);

const photoIds = (most: number) =>
  v.pipe(v.array(v.custom<string>(isPhotoId, 'not a photo id')), v.maxLength(most));
const owners = v.pipe(v.array(v.custom<string>(isOwner, 'not an owner')), v.maxLength(MAX_IDS));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What each message may carry. The caps keep a hostile page from keeping the background busy. */
const PAYLOADS: { [T in MessageType]: v.GenericSchema<unknown, Payload<T>> } = {
  ask: v.object({ photos: photoIds(MAX_IDS), owners }),
  summary: v.object({
    url: text(2 * MAX_TEXT),
    state: v.picklist(['ready', 'opening', 'missing', 'damaged', 'unsupported']),
    photos: count,
    flagged: count,
    datasets: v.pipe(v.record(text(128), photoIds(MAX_PHOTOS_ON_PAGE)), v.maxEntries(MAX_DATASETS)),
    owners,
  }),
  aliases: v.pipe(
    v.array(
      v.object({
        alias: v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{1,128}$/)),
        nsid: v.pipe(v.string(), v.regex(/^\d{1,20}@N\d{1,3}$/)),
      }),
    ),
    v.maxLength(MAX_IDS),
  ),
  search: text(MAX_TEXT),
  status: v.null(),
  'page-summary': v.null(),
};

/** @throws {Error} one sentence, when the payload is not what the type carries. */
export function checkPayload<T extends MessageType>(type: T, payload: unknown): Payload<T> {
  const result = v.safeParse(PAYLOADS[type], payload);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  throw new Error(`Message "${type}" refused${where ? ` at ${where}` : ''}: ${issue.message}.`);
}
