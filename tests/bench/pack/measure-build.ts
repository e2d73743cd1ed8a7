import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../statistics';
import { readIds } from './ids-file';
import type { Built } from './peer';
import { PEERS } from './peers';

/** Building is repeated up to this total time in milliseconds. */
const LONG = 4000;
const TIMES = 3;

// Measures one peer in a process of its own: measure-build.ts NAME IDS FOLDER
const [name, path, folder] = process.argv.slice(2);
const peer = PEERS[name!]!;
const ids = readIds(path!).slice(0, peer.most);
const times: number[] = [];
let files: Map<string, Uint8Array>;
do {
  const start = performance.now();
  files = await peer.build(ids);
  times.push(performance.now() - start);
} while (times.length < TIMES && times.reduce((a, b) => a + b) < LONG);

mkdirSync(folder!, { recursive: true });
let bytes = 0;
for (const [file, content] of files) {
  writeFileSync(join(folder!, file), content);
  bytes += content.length;
}
const built: Built = { bytes, buildSeconds: median(times) / 1000 };
console.log(JSON.stringify(built));
