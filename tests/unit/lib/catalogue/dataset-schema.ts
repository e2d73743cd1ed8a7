import * as v from 'valibot';
import {
  ASKABLE,
  SOURCE_KINDS,
  USER_KINDS,
  type Dataset,
  type Source,
  type User,
} from '../../../../lib/catalogue/schema';

const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case'));
const https = v.pipe(v.string(), v.url(), v.startsWith('https://', 'is not an https address'));
const text = v.pipe(v.string(), v.nonEmpty(), v.check(isPlain, 'claims more than a list can show'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2030));
const email = v.pipe(v.string(), v.email());

/** Neutral wording: a list shows that a photo is in it, not what was right or who was seen. */
export function isPlain(words: string): boolean {
  return !/illegal|unlawful|stole|steal|theft|scrap(?:ed|ing)|exploit|abus|recogni[sz]ed|you were/i.test(
    words,
  );
}

const fact = <T extends v.GenericSchema>(value: T) =>
  v.strictObject({ value, source: v.string(), note: v.optional(text) });

const user = v.strictObject({
  ...fact(text).entries,
  kind: v.picklist(USER_KINDS),
  also: v.optional(v.string()),
  outcome: v.optional(text),
});

const shape = v.strictObject({
  id: kebab,
  name: text,
  short: v.pipe(text, v.regex(/^[a-z][^.]{8,50}$/, 'does not fit on a card')),
  subject: v.picklist(['faces', 'general']),
  sources: v.record(
    v.string(),
    v.strictObject({ title: v.string(), url: https, kind: v.optional(v.picklist(SOURCE_KINDS)) }),
  ),
  fullName: v.optional(fact(text)),
  year: v.optional(fact(year)),
  authors: v.optional(fact(v.pipe(v.array(text), v.minLength(1)))),
  institutions: v.optional(fact(v.pipe(v.array(text), v.minLength(1)))),
  countries: v.optional(fact(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))))),
  purpose: fact(text),
  photos: v.optional(fact(count)),
  flickrPhotos: v.optional(fact(count)),
  faces: v.optional(fact(count)),
  people: v.optional(fact(count)),
  members: v.optional(fact(count)),
  howFlickr: fact(text),
  licence: v.optional(fact(text)),
  status: v.optional(
    fact(
      v.strictObject({
        kind: v.picklist(['public', 'on-request', 'withdrawn']),
        since: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/))),
        text,
      }),
    ),
  ),
  paper: v.optional(
    fact(
      v.strictObject({
        title: v.string(),
        venue: v.string(),
        year,
        doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/))),
        arxiv: v.optional(v.pipe(v.string(), v.regex(/^\d{4}\.\d{4,5}$/))),
      }),
    ),
  ),
  knownUsers: v.optional(v.pipe(v.array(user), v.minLength(1))),
  listGives: v.optional(fact(v.array(v.picklist(['photo', 'nsid', 'alias'])))),
  matchable: fact(
    v.variant('answer', [
      v.strictObject({ answer: v.literal('yes') }),
      v.strictObject({ answer: v.picklist(['partly', 'no']), reason: text }),
    ]),
  ),
  removal: v.optional(
    fact(
      v.strictObject({
        whom: text,
        how: text,
        email: v.optional(email),
        url: v.optional(https),
      }),
    ),
  ),
  parents: v.optional(v.pipe(v.array(fact(kebab)), v.minLength(1))),
  homepage: v.optional(fact(https)),
  unknown: v.optional(v.array(v.picklist(ASKABLE))),
});

/** The facts of a dataset with their fields; twice for facts with two sources. */
export function factsOf(dataset: object): [field: string, source: unknown][] {
  return Object.entries(dataset)
    .filter(([field]) => !['id', 'name', 'short', 'subject', 'sources', 'unknown'].includes(field))
    .flatMap(([field, entry]) => [entry as unknown].flat().map((one) => [field, one] as const))
    .flatMap(([field, one]) => {
      const { source, also } = one as { source?: unknown; also?: unknown };
      return (also === undefined ? [source] : [source, also]).map(
        (each) => [field, each] satisfies [string, unknown],
      );
    });
}

/** Kinds of sources that suffice alone. */
const STRONG = ['primary', 'paper', 'court'];

/** What is wrong with a claim about a user; null if nothing is. */
function problemOfUser({ kind, source, also, outcome }: User, of: Record<string, Source>) {
  if ((kind === 'sued') !== (outcome !== undefined))
    return 'those who were sued, and no others, have an outcome';
  const [first, second] = [of[source], also === undefined ? undefined : of[also]];
  if (!first?.kind || (also !== undefined && !second?.kind))
    return 'its source does not say of what kind it is';
  if (
    kind === 'sued' &&
    ![first, second].some((one) => one?.kind === 'court' || one?.kind === 'news')
  )
    return 'no court and no newspaper tells of a suit';
  if (STRONG.includes(first.kind)) return null;
  return second && new URL(second.url).host !== new URL(first.url).host
    ? null
    : 'rests on a single source that is neither primary nor a paper nor a court';
}

/** What is wrong with an entry of the catalogue, one sentence each; empty if nothing is. */
export function problemsOf(dataset: object): string[] {
  const { issues = [] } = v.safeParse(shape, dataset);
  const problems = issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  const sources = Object.keys((dataset as { sources?: object }).sources ?? {});
  const cited = new Set<unknown>();
  for (const [field, source] of factsOf(dataset)) {
    cited.add(source);
    if (typeof source === 'string' && !sources.includes(source))
      problems.push(`${field}: no such source: ${source}`);
  }
  for (const user of (dataset as Dataset).knownUsers ?? []) {
    const problem = problemOfUser(user, (dataset as Dataset).sources);
    if (problem !== null) problems.push(`knownUsers: ${user.value}: ${problem}`);
  }
  for (const source of sources)
    if (!cited.has(source)) problems.push(`sources.${source}: nothing rests on it`);
  return problems;
}
