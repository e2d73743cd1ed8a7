import { Tally } from '../../lib/sources/tally';
import type { Place, Sighting } from '../../lib/sources/types';
import type { ListInput } from '../inputs/input';
import type { Progress } from '../terminal';

/** Whose rows to print. */
export type Subject = { photoId: number } | { owner: string };

/** A row of a list, exactly as in its file. */
interface TracedRow {
  dataset: string;
  file: string;
  /** `line 12`, `entry 7`. */
  at: string;
  /** Of the file as stored, compressed or not. */
  sha256: string;
  text: string;
  photoId: string;
  /** As in the row. */
  owner: string | null;
}

/** The output of `data trace --json`. */
export interface Trace {
  query: string;
  /** In the order of the lists and their rows. */
  rows: TracedRow[];
  searched: { source: string; file: string; bytes: number; sha256: string }[];
}

/** Reads lists and keeps the rows that name a photo or a member. @throws {DataError | ListError} */
export async function traceRows(
  query: string,
  subject: Subject,
  inputs: readonly ListInput[],
  progress: Progress,
): Promise<Trace> {
  const trace: Trace = { query, rows: [], searched: [] };
  for (const [index, input] of inputs.entries()) {
    const tally = new TracingTally(subject);
    const { provenance } = await input.read({ add: () => undefined }, index, tally, progress);
    const sums = new Map(provenance.lists.map(({ name, sha256 }) => [name, sha256]));
    trace.rows.push(...tally.traced.map((row) => ({ ...row, sha256: sums.get(row.file)! })));
    for (const { name: file, bytes, sha256 } of provenance.lists) {
      trace.searched.push({ source: input.id, file, bytes, sha256 });
    }
  }
  return trace;
}

/** Counts rows, and keeps those of one photo or member. */
class TracingTally extends Tally {
  readonly traced: Omit<TracedRow, 'sha256'>[] = [];

  constructor(private readonly subject: Subject) {
    super();
  }

  found({ photoId, owner, dataset }: Sighting, { file, at }: Place, text: string): void {
    const { subject } = this;
    const isIt = 'photoId' in subject ? photoId === subject.photoId : isOwner(subject, owner);
    if (!isIt) return;
    this.traced.push({ dataset, file, at, text, photoId: String(photoId), owner });
  }
}

/** NSIDs are in upper case on both sides; lists have aliases in lower case. */
const isOwner = (subject: { owner: string }, owner: string | null): boolean =>
  owner === subject.owner || owner === subject.owner.toLowerCase();
