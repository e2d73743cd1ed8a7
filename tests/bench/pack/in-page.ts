import type { Answered } from './questions';
import { countFalse, drawQuestions, timeQuestions } from './questions';
import { PEERS_IN_PAGE } from './peers-in-page';
import { type RowFigures, measureRows } from './rows';

/** The functions that `chromium.ts` calls in a page of Chromium. */
export interface Bench {
  /** Opens a peer with its files, and keeps it. @returns milliseconds. */
  open(name: string, files: readonly string[]): Promise<number>;
  /** Queries the open peer. Times are medians. */
  ask(): Promise<Answered & { hitNanoseconds: number; missNanoseconds: number }>;
  rows(count: number): Promise<RowFigures>;
}

const QUESTIONS = 200_000;
let has: (id: number) => boolean = () => false;

async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

const fetchIds = async (): Promise<Float64Array> =>
  new Float64Array((await bytesOf('/ids.f64')).buffer as ArrayBuffer);

const bench: Bench = {
  async open(name, names) {
    const files = new Map<string, Uint8Array>();
    for (const file of names) files.set(file, await bytesOf(`/files/${file}`));
    const start = performance.now();
    has = await PEERS_IN_PAGE[name]!.open(files);
    return performance.now() - start;
  },
  async ask() {
    const ids = await fetchIds();
    const { members, strangers } = drawQuestions(ids, QUESTIONS);
    return {
      hitNanoseconds: timeQuestions(has, members),
      missNanoseconds: timeQuestions(has, strangers),
      ...(await countFalse((some) => some.map(has), ids, QUESTIONS)),
    };
  },
  rows: async (count) => measureRows((await fetchIds()).slice(0, count)),
};

Object.assign(globalThis, { bench });
declare global {
  var bench: Bench;
}
