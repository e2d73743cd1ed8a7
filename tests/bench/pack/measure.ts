import { readFileSync } from 'node:fs';
import { median } from '../statistics';
import type { Figures } from './peer';
import { PEERS } from './peers';
import { countFalse, drawQuestions, timeQuestions } from './questions';

// One peer in a process of its own, for clean memory and code: measure.ts NAME IDS
const [name, path] = process.argv.slice(2);
const peer = PEERS[name!]!;
const bytes = readFileSync(path!);
const all = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
const ids = all.slice(0, peer.most);
const QUESTIONS = 200_000;

const clock = async <T>(run: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now();
  const result = await run();
  return [result, performance.now() - start];
};
/** Bytes in use, once what building left behind is gone: buffers go a turn after their owners. */
const memory = async (): Promise<number> => {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const count = peer.questions ?? QUESTIONS;
const { members, strangers } = drawQuestions(ids, count);
const [files, building] = await clock(() => peer.build(ids));
const before = await memory();
let [has, opening] = await clock(() => peer.open(files));
const held = (await memory()) - before;
const openings = [opening];
for (let i = 0; i < 2; i++) {
  [has, opening] = await clock(() => peer.open(files));
  openings.push(opening);
}

const scale = all.length / ids.length;
const shipped = [...files.values()].reduce((sum, file) => sum + file.length, 0);
const figures: Figures = {
  name: name!,
  ids: ids.length,
  bytes: shipped * scale,
  buildSeconds: (building / 1000) * scale,
  openMilliseconds: median(openings) * scale,
  hitNanoseconds: timeQuestions(has, members),
  missNanoseconds: timeQuestions(has, strangers),
  megabytes: (held / 1e6) * scale,
  ...countFalse(has, ids, 5 * count),
};
console.log(JSON.stringify(figures));
