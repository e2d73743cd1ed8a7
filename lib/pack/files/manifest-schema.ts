import * as v from 'valibot';
import { FILE_NAMES } from './format';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const file = v.looseObject({ name: v.picklist(FILE_NAMES), bytes: count, sha256 });

const list = v.looseObject({
  name: v.string(),
  bytes: count,
  sha256,
  publisher: v.optional(v.string()),
  url: v.optional(v.string()),
  fetched: v.optional(v.string()),
  files: v.optional(count),
});

const dataset = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  rows: count,
  photos: count,
  owners: count,
  namesMembers: v.boolean(),
  whose: v.picklist(['publisher', 'copy', 'own']),
  altered: v.optional(v.literal(true)),
  lists: v.array(list),
  missing: v.optional(v.array(v.string())),
  published: v.optional(v.looseObject({ photos: count, source: v.string() })),
});

/** The schema of an untrusted manifest of this version: each file once, datasets by ascending id. */
export const MANIFEST_SCHEMA = v.looseObject({
  sample: v.boolean(),
  made: v.optional(v.string()),
  photos: count,
  owners: count,
  datasets: v.pipe(
    v.array(dataset),
    v.check((all) => all.every(({ id }, i) => i === 0 || all[i - 1]!.id < id), 'not sorted'),
  ),
  files: v.pipe(
    v.array(file),
    v.check((all) => all.map(({ name }) => name).join() === FILE_NAMES.join(), 'other files'),
  ),
});
