import * as v from 'valibot';
import { ACTIONS } from '../extension/pages';
import { isNsid } from '../ids/nsid';
import { isId, isOwner } from './ids';
import { MAX_ADDRESS, MAX_DATASET_ID, MAX_FLAGGED, MAX_IDS, MAX_TEXT } from './limits';
import { fitAddress, fitDatasets, fitPosted } from './summary-limits';
import {
  ALIAS_SOURCES,
  type AliasPair,
  type AliasSource,
  type MessageType,
  type Payload,
} from './types';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A list without invalid items, and without those beyond the limit. */
const listOf = <T>(isOne: (item: unknown) => item is T) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.slice(0, MAX_IDS).filter(isOne)),
  );

function isPair(value: unknown): value is AliasPair {
  const { alias, nsid, source } = Object(value) as Record<keyof AliasPair, unknown>;
  return (
    isOwner(alias) &&
    !isNsid(alias) &&
    isOwner(nsid) &&
    isNsid(nsid) &&
    ALIAS_SOURCES.includes(source as AliasSource)
  );
}

const record = (message: string) =>
  v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    message,
  );

/** When photos were posted, without invalid entries. */
const postedTimes = (most: number) =>
  v.optional(
    v.pipe(
      record('not times'),
      v.transform((posted) => fitPosted(posted, most)),
    ),
  );

/** Ids to look up. A list with too many is rejected: answering only some would mean "no" for the rest. */
const asked = (isOne: (item: unknown) => item is string) =>
  v.pipe(v.array(v.unknown(), 'not a list'), v.maxLength(MAX_IDS), listOf(isOne));

/** The valid payloads of each message. The limits keep a hostile page from overloading the background. */
const PAYLOADS: { [T in MessageType]: v.GenericSchema<unknown, Payload<T>> } = {
  // Invalid ids are dropped, as the index cannot contain them.
  ask: v.object({ photos: asked(isId), owners: asked(isOwner) }),
  summary: v.object({
    url: v.pipe(v.string(), v.transform(fitAddress)),
    state: v.picklist(['ready', 'opening', 'missing', 'damaged', 'unsupported', 'empty']),
    photos: count,
    flagged: count,
    aside: v.optional(count),
    lists: count,
    datasets: v.pipe(record('not datasets'), v.transform(fitDatasets)),
    posted: postedTimes(MAX_FLAGGED),
    owners: listOf(isOwner),
  }),
  // Invalid pairs are dropped, so that the others are still remembered.
  aliases: v.pipe(
    listOf(isPair),
    v.transform((pairs) => pairs.map(({ alias, nsid, source }) => ({ alias, nsid, source }))),
  ),
  'photo-owner': v.custom<string>(isId, 'not a photo id'),
  evidence: text(MAX_DATASET_ID),
  'open-dataset': text(MAX_DATASET_ID),
  'open-finding': v.object({
    id: v.custom<string>((value) => isId(value) || isOwner(value), 'not a photo or a member'),
    at: v.picklist(ACTIONS),
  }),
  'walk-start': count,
  'walk-resume': text(MAX_ADDRESS),
  'walk-drop': text(MAX_ADDRESS),
  // Sent by the background to the content script, which does not validate it.
  'walk-go': v.custom<Payload<'walk-go'>>(() => false, 'not for us'),
  'walk-note': v.object({
    list: text(MAX_ADDRESS),
    photos: asked(isId),
    posted: postedTimes(MAX_IDS),
    address: text(MAX_ADDRESS),
    count: v.nullable(count),
    fullest: count,
    failures: count,
    paused: v.boolean(),
    ended: v.boolean(),
  }),
  'watch-renew': v.null(),
  'open-checks': v.null(),
  search: text(MAX_TEXT),
  'check-photos': asked(isId),
  status: v.null(),
  'page-summary': v.null(),
  'signed-in': v.null(),
};

/** @throws {Error} one sentence, if the payload is not valid for the type. */
export function checkPayload<T extends MessageType>(type: T, payload: unknown): Payload<T> {
  const schema: v.GenericSchema<unknown, Payload<T>> = PAYLOADS[type];
  const result = v.safeParse(schema, payload);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  throw new Error(`Message "${type}" refused${where ? ` at ${where}` : ''}: ${issue.message}.`);
}
