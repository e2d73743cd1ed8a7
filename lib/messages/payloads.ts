import * as v from 'valibot';
import { isNsid } from '../ids/nsid';
import { isId, isOwner } from './ids';
import { checkQuestion } from './question';
import { ALIAS_SOURCES, MAX_IDS, type MessageType, type Payload } from './types';

/** No address or typed text is longer than this; what is, was not typed by a person. */
const MAX_TEXT = 2_048;
/** A page grows as it is scrolled, so a summary may name more photos than one question. */
const MAX_PHOTOS_ON_PAGE = 100_000;
const MAX_DATASETS = 1_000;

const photoIds = (most: number) =>
  v.pipe(v.array(v.custom<string>(isId, 'not a photo id')), v.maxLength(most));
const owner = v.custom<string>(isOwner, 'not an owner');
const owners = v.pipe(v.array(owner), v.maxLength(MAX_IDS));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const aliasPair = v.object({
  alias: v.pipe(
    owner,
    v.check((alias) => !isNsid(alias), 'not an alias'),
  ),
  nsid: v.pipe(owner, v.check(isNsid, 'not an NSID')),
  source: v.picklist(ALIAS_SOURCES),
});

/** What each message may carry. The caps keep a hostile page from keeping the background busy. */
const PAYLOADS: { [T in Exclude<MessageType, 'ask'>]: v.GenericSchema<unknown, Payload<T>> } = {
  summary: v.object({
    url: v.pipe(
      v.string(),
      v.transform((url) => url.slice(0, 2 * MAX_TEXT)),
    ),
    state: v.picklist(['ready', 'opening', 'missing', 'damaged', 'unsupported']),
    photos: count,
    flagged: count,
    datasets: v.pipe(v.record(text(128), photoIds(MAX_PHOTOS_ON_PAGE)), v.maxEntries(MAX_DATASETS)),
    owners,
  }),
  // A pair that is none is left out: it must not keep the others from being remembered.
  aliases: v.pipe(
    v.array(v.unknown()),
    v.maxLength(MAX_IDS),
    v.transform((pairs) => pairs.filter((pair) => v.is(aliasPair, pair))),
  ),
  'photo-owner': v.custom<string>(isId, 'not a photo id'),
  'open-dataset': text(128),
  search: text(MAX_TEXT),
  status: v.null(),
  'page-summary': v.null(),
};

/** @throws {Error} one sentence, when the payload is not what the type carries. */
export function checkPayload<T extends MessageType>(type: T, payload: unknown): Payload<T> {
  if (type === 'ask') return checkQuestion(payload);
  const schema: v.GenericSchema<unknown, Payload<T>> = PAYLOADS[type as Exclude<T, 'ask'>];
  const result = v.safeParse(schema, payload);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  throw new Error(`Message "${type}" refused${where ? ` at ${where}` : ''}: ${issue.message}.`);
}
