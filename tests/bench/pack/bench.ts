import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runAlone } from '../alone';
import { benchPack, realPack } from '../bench-pack';
import { ChromiumBench } from './chromium';
import type { Asked, Built, Figures } from './peer';
import { PEERS } from './peers';
import { PEERS_IN_PAGE } from './peers-in-page';
import { printSizes } from './sizes';

const FOLDER = resolve('.output/bench/peers');
/** Rows for Dexie: all ids would take five minutes. */
const ROWS = 100_000;

/** Sizes of the pack by part, then the pack compared with alternatives on the same ids. */
export async function benchTable(): Promise<void> {
  const { folder, ids } = await benchPack();
  await printSizes('Invented list', folder);
  const real = realPack();
  if (real !== null) await printSizes('Real lists', real);

  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, 'ids.f64');
  writeFileSync(path, new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength));
  const node: Figures[] = [];
  for (const name of Object.keys(PEERS)) {
    node.push(measure(name, path, ids.length));
    console.log(JSON.stringify(node.at(-1)));
  }

  await using chromium = await ChromiumBench.start(path);
  const inPage: Figures[] = [];
  for (const name of Object.keys(PEERS_IN_PAGE)) {
    const built = node.find((figures) => figures.name === name)!;
    inPage.push({ ...built, ...(await chromium.ask(name, join(FOLDER, name))) });
    console.log(JSON.stringify(inPage.at(-1)));
  }
  const rows = await chromium.rows(ROWS);
  // Rows are not kept in memory, and opening does not read them.
  const dexie = { name: 'Dexie rows', ids: ROWS, memoryBytes: NaN, ...rows };
  const { openMilliseconds } = rows;
  inPage.push({ ...scaled(dexie, ids.length / ROWS), openMilliseconds });

  console.log(
    `\n${ids.length} ids alone, each peer in a process of its own; medians, ` +
      'and in brackets the ratio to the pack in the same place:',
  );
  console.table([
    ...node.map((theirs) => row('Node', theirs, node[0]!)),
    ...inPage.map((theirs) => row('Chromium', theirs, inPage[0]!)),
  ]);
}

function measure(name: string, path: string, all: number): Figures {
  const files = join(FOLDER, name);
  const built = runAlone('pack/measure-build.ts', name, path, files) as Built;
  const asked = runAlone('pack/measure-open.ts', name, path, files) as Asked;
  const ids = PEERS[name]!.most ?? all;
  return scaled({ name, ids, ...built, ...asked }, all / ids);
}

/** Scales the figures that grow with the ids. */
const scaled = (figures: Figures, scale: number): Figures => ({
  ...figures,
  bytes: figures.bytes * scale,
  buildSeconds: figures.buildSeconds * scale,
  openMilliseconds: figures.openMilliseconds * scale,
  memoryBytes: figures.memoryBytes * scale,
});

const shown = (value: number, of: number): string =>
  Number.isNaN(value) ? '–' : `${value.toPrecision(3)} (${(value / of).toPrecision(2)})`;

function row(where: string, theirs: Figures, ours: Figures): Record<string, string | number> {
  const ratio = (of: (figures: Figures) => number): string => shown(of(theirs), of(ours));
  return {
    where,
    peer: theirs.name,
    ids: theirs.ids,
    MB: ratio(({ bytes }) => bytes / 1e6),
    'build s': ratio(({ buildSeconds }) => buildSeconds),
    'open ms': ratio(({ openMilliseconds }) => openMilliseconds),
    'hit ns': ratio(({ hitNanoseconds }) => hitNanoseconds),
    'miss ns': ratio(({ missNanoseconds }) => missNanoseconds),
    'memory MB': ratio(({ memoryBytes }) => memoryBytes / 1e6),
    'false answers': `${theirs.falseAnswers} of ${theirs.asked}`,
  };
}
