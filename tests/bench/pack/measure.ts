import { readFileSync } from 'node:fs';
import { median } from '../statistics';
import type { Figures } from './peer';
import { PEERS } from './peers';

// One peer in a process of its own, for clean memory and code: measure.ts NAME IDS
const [name, path] = process.argv.slice(2);
const peer = PEERS[name!]!;
const bytes = readFileSync(path!);
const ids = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
const ROUNDS = 9;
const QUESTIONS = 200_000;
const CHECKED = 1_000_000;

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

let state = 1;
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const first = ids[0]!;
const range = ids.at(-1)! - first;
const members = Float64Array.from({ length: QUESTIONS }, () => ids[random(ids.length)]!);
const strangers = members.map((id) => id + 2 * (1 + random(8)));

const [files, building] = await clock(() => peer.build(ids));
const before = await memory();
let [has, opening] = await clock(() => peer.open(files));
const held = (await memory()) - before;
const openings = [opening];
for (let i = 0; i < 2; i++) {
  [has, opening] = await clock(() => peer.open(files));
  openings.push(opening);
}

/** Nanoseconds a question: the median of some rounds, after one to warm up. */
function ask(questions: Float64Array): number {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    for (const id of questions) if (has(id)) found++;
    times.push(((performance.now() - start) * 1e6) / questions.length);
  }
  if (found < 0) throw new Error('Unreachable: keeps the loop from being left out.');
  return median(times.slice(1));
}

/** Members, their neighbours, and random ids, against a binary search. */
async function countFalse(): Promise<number> {
  const sorted = PEERS['sorted Float64Array']!;
  const truth = await sorted.open(await sorted.build(ids));
  let wrong = 0;
  for (let i = 0; i < CHECKED; i++) {
    const member = ids[random(ids.length)]!;
    const anywhere = first + Math.floor((random(2 ** 30) / 2 ** 30) * range);
    const others = [member - 1, member, member + 1, anywhere];
    for (const id of others) if (has(id) !== truth(id)) wrong++;
  }
  return wrong;
}

const shipped = [...files.values()].reduce((sum, file) => sum + file.length, 0);
const figures: Figures = {
  name: name!,
  bytes: shipped,
  buildSeconds: building / 1000,
  openMilliseconds: median(openings),
  hitNanoseconds: ask(members),
  missNanoseconds: ask(strangers),
  megabytes: held / 1e6,
  falseAnswers: await countFalse(),
};
console.log(JSON.stringify(figures));
