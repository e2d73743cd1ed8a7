import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryInUse } from '../alone';
import { median } from '../statistics';
import { readIds } from './ids-file';
import type { Asked } from './peer';
import { countFalse, drawQuestions, timeQuestions } from './questions';

const QUESTIONS = 200_000;
const OPENINGS = 3;

// Measures one peer in a process of its own: measure-open.ts NAME IDS FOLDER
const [name, path, folder] = process.argv.slice(2);
const before = await memoryInUse();
const { PEERS } = await import('./peers'); // some take memory as soon as they are loaded
const peer = PEERS[name!]!;
const count = peer.questions ?? QUESTIONS;

/** Opens what `measure-build.ts` wrote; the bytes stay in memory only if the peer keeps them. */
async function open(): Promise<[has: (id: number) => boolean, milliseconds: number]> {
  const names = readdirSync(folder!);
  const files = new Map(
    names.map((file) => [file, Uint8Array.from(readFileSync(join(folder!, file)))]),
  );
  const start = performance.now();
  const has = await peer.open(files);
  const milliseconds = performance.now() - start;
  files.clear();
  return [has, milliseconds];
}

const [has, first] = await open();
const memoryBytes = (await memoryInUse()) - before;
const openings = [first];
while (openings.length < OPENINGS) openings.push((await open())[1]);

const ids = readIds(path!).slice(0, peer.most);
const { members, strangers } = drawQuestions(ids, count);
const asked: Asked = {
  openMilliseconds: median(openings),
  hitNanoseconds: timeQuestions(has, members),
  missNanoseconds: timeQuestions(has, strangers),
  memoryBytes,
  ...(await countFalse((some) => some.map(has), ids, count)),
};
console.log(JSON.stringify(asked));
