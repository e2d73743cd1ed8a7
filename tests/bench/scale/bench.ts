import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../../lib/pack/types';
import { runAlone } from '../alone';
import { data } from '../bench-pack';
import type { AnswerFigures } from './answer';
import type { BuildFigures } from './build';

/** Photos by name of the size. */
const SIZES = { '180k': 180_000, '3.6M': 3_600_000, '36M': 36_000_000, '100M': 100_000_000 };
/** The others take minutes. */
const USUAL = ['180k', '3.6M'];

interface Figures {
  photos: number;
  manifest: Manifest;
  building: BuildFigures;
  answering: AnswerFigures;
}

/**
 * Builds packs of several sizes from invented lists, each with the check of the whole set, and queries
 * them.
 * @param sizes names in {@link SIZES}.
 */
export async function benchScale(sizes: readonly string[]): Promise<void> {
  const figures = new Map<string, Figures>();
  for (const size of sizes.length > 0 ? sizes : USUAL) {
    if (!isSize(size)) {
      throw new Error(`No such size: ${size}. There are: ${Object.keys(SIZES).join(', ')}.`);
    }
    figures.set(size, await measure(SIZES[size]));
  }
  const table = (title: string, row: (of: Figures) => Record<string, string>): void => {
    console.log(`\n${title}:`);
    console.table(Object.fromEntries([...figures].map(([size, of]) => [size, row(of)])));
  };
  table('Bits a photo, by part', bitsByPart);
  table('Building, with the check of the whole set', buildRow);
  table('Answering, medians', answerRow);
}

const isSize = (name: string): name is keyof typeof SIZES => name in SIZES;

async function measure(photos: number): Promise<Figures> {
  const [list, pack] = ['list', 'pack'].map((name) =>
    resolve('.output/bench/scale', `${photos}`, name),
  );
  if (!existsSync(list!)) data('sample', '--photos', `${photos}`, '--out', list!);
  const building = runAlone('scale/build.ts', list!, pack!) as BuildFigures;
  const manifest = JSON.parse(await readFile(join(pack!, 'manifest.json'), 'utf8')) as Manifest;
  const answering = runAlone('scale/answer.ts', pack!) as AnswerFigures;
  return { photos, manifest, building, answering };
}

function bitsByPart({ photos, manifest: { files } }: Figures): Record<string, string> {
  const bits = (bytes: number): string => ((bytes * 8) / photos).toFixed(3);
  const whole = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    ...Object.fromEntries(files.map(({ name, bytes }) => [name, bits(bytes)])),
    all: bits(whole),
    MB: (whole / 1e6).toFixed(3),
  };
}

function buildRow({ photos, building }: Figures): Record<string, string> {
  const { wallSeconds, cpuSeconds, peakBytes } = building;
  return {
    'wall s': wallSeconds.toFixed(1),
    'CPU s': cpuSeconds.toFixed(1),
    'CPU µs a photo': ((cpuSeconds * 1e6) / photos).toFixed(2),
    'peak GB': (peakBytes / 1e9).toFixed(2),
  };
}

function answerRow({ answering }: Figures): Record<string, string> {
  const kB = (bytes: number): string => (bytes / 1e3).toFixed(0);
  return {
    'start kB': kB(answering.startBytes),
    'directory kB': kB(answering.directoryBytes),
    'page of 100 hits kB': kB(answering.pageBytes),
    'page ms': answering.pageMilliseconds.toFixed(1),
    'held MB': (answering.heldBytes / 1e6).toFixed(2),
    'hit µs': (answering.hitNanoseconds / 1e3).toFixed(2),
    'miss µs': (answering.missNanoseconds / 1e3).toFixed(2),
    'false answers': `${answering.falseAnswers} of ${answering.asked}`,
  };
}
