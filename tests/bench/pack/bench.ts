import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchPack } from '../bench-pack';
import { withPage } from './chromium';
import type { DexieFigures, PageFigures } from './in-page';
import type { Figures } from './peer';
import { PEERS } from './peers';
import { printSizes } from './sizes';

const FOLDER = '.output/bench';
/** Rows for Dexie: all would take five minutes. */
const ROWS = 100_000;

/** Sizes of the pack by part, then the pack against its peers on the same ids. */
export async function benchTable(): Promise<void> {
  const { folder, ids } = await benchPack();
  await printSizes(folder);

  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, 'ids.f64');
  writeFileSync(path, new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength));
  const figures = Object.keys(PEERS).map((name) => measure(name, path));
  console.log(
    '\nIds alone in Node, each in a process of its own; in brackets, the ratio to the pack:',
  );
  console.table(figures.map((theirs) => row(theirs, figures[0]!)));

  const [inPage, dexie] = await withPage(path, async (page) => [
    await page.evaluate(() => measurePeers()),
    await page.evaluate((rows) => measureDexie(rows), ROWS),
  ]);
  console.log('\nThe same in a page of Chromium:');
  console.table(inPage.map((theirs) => pageRow(theirs, inPage[0]!)));
  console.log(describeDexie(dexie, ids.length));
}

function measure(name: string, path: string): Figures {
  const script = join(import.meta.dirname, 'measure.ts');
  const args = ['--expose-gc', '--import', 'tsx', script, name, path];
  const output = execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(output.toString()) as Figures;
}

const shown = (value: number, of: number): string =>
  `${value.toPrecision(3)} (${(value / of).toPrecision(2)})`;

function row(theirs: Figures, ours: Figures): Record<string, string | number> {
  return {
    peer: theirs.name,
    ids: theirs.ids,
    MB: shown(theirs.bytes / 1e6, ours.bytes / 1e6),
    'build s': shown(theirs.buildSeconds, ours.buildSeconds),
    'open ms': shown(theirs.openMilliseconds, ours.openMilliseconds),
    'hit ns': shown(theirs.hitNanoseconds, ours.hitNanoseconds),
    'miss ns': shown(theirs.missNanoseconds, ours.missNanoseconds),
    'memory MB': shown(theirs.megabytes, ours.megabytes),
    'false answers': `${theirs.falseAnswers} of ${theirs.asked}`,
  };
}

function pageRow(theirs: PageFigures, ours: PageFigures): Record<string, string> {
  return {
    peer: theirs.name,
    'open ms': shown(theirs.openMilliseconds, ours.openMilliseconds),
    'hit ns': shown(theirs.hitNanoseconds, ours.hitNanoseconds),
    'miss ns': shown(theirs.missNanoseconds, ours.missNanoseconds),
  };
}

function describeDexie(dexie: DexieFigures, ids: number): string {
  const scale = ids / dexie.rows;
  const [megabytes, seconds] = [(dexie.bytes / 1e6) * scale, dexie.buildSeconds * scale];
  return (
    `Dexie rows in the same page, measured on ${dexie.rows} and scaled up: ` +
    `${megabytes.toFixed(0)} MB, ${seconds.toFixed(0)} s to fill; ` +
    `opens in ${dexie.openMilliseconds.toFixed(1)} ms, ` +
    `answers 100 ids in ${dexie.pageHitMilliseconds.toFixed(2)} ms (all hits), ` +
    `${dexie.pageMissMilliseconds.toFixed(2)} ms (none)`
  );
}
