import * as v from 'valibot';
import { FILE_NAMES } from './format';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const file = v.looseObject({
  name: v.picklist(FILE_NAMES),
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const dataset = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  rows: count,
  photos: count,
  owners: count,
});

/** What a manifest of this version must hold, whoever wrote it: each file once, datasets by ascending id. */
export const MANIFEST_SCHEMA = v.looseObject({
  sample: v.boolean(),
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
