import * as v from 'valibot';

const https = v.pipe(v.string(), v.url(), v.startsWith('https://', 'is not an https address'));
const text = v.pipe(v.string(), v.nonEmpty());
const sentence = v.pipe(text, v.regex(/^[A-Z].*\.$/, 'is not a sentence'));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const subject = v.picklist(['faces', 'general']);
const fileName = v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/, 'is not a plain file name'));

const file = v.strictObject({
  url: v.pipe(
    https,
    v.regex(
      /^https:\/\/(?!raw\.githubusercontent\.com\/)|\/[0-9a-f]{40}\//,
      'has no commit in its address',
    ),
  ),
  name: fileName,
  bytes: v.optional(count),
  sha256: v.optional(hex(64)),
  md5: v.optional(hex(32)),
  gitBlob: v.optional(hex(40)),
  hosts: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/)))),
  page: v.optional(https),
  holds: v.optional(
    v.array(
      v.strictObject({ name: fileName, bytes: v.optional(count), sha256: v.optional(hex(64)) }),
    ),
  ),
});

const folder = v.strictObject({
  repository: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/)),
  commit: hex(40),
  folder: text,
  md5: v.optional(hex(32)),
});

const offer = v.strictObject({
  dataset: text,
  subject,
  offered: v.literal(true),
  publisher: text,
  whose: v.picklist(['publisher', 'copy']),
  licence: v.pipe(
    v.strictObject({
      name: text,
      url: v.optional(https),
      allows: v.picklist(['anyone', 'non-commercial', 'research', 'unstated']),
      note: v.optional(sentence),
    }),
    v.check(({ allows, url }) => allows === 'unstated' || url !== undefined, 'stand nowhere'),
  ),
  names: v.array(v.picklist(['photo', 'nsid', 'alias'])),
  photos: v.optional(count),
  members: v.optional(count),
  cors: v.union([v.boolean(), v.literal('unknown')]),
  files: v.union([v.pipe(v.array(file), v.minLength(1)), folder]),
  needs: v.optional(text),
  partial: v.optional(sentence),
  byHand: v.optional(v.strictObject({ page: https, what: sentence })),
});

const withheld = v.strictObject({
  dataset: text,
  subject,
  offered: v.literal(false),
  page: https,
  why: sentence,
});

/** What is wrong with an offer, one sentence each; empty if nothing is. */
export function problemsOf(list: object): string[] {
  const { issues = [] } = v.safeParse(v.variant('offered', [offer, withheld]), list);
  return issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
