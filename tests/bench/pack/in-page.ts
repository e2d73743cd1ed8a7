import Dexie, { type Table } from 'dexie';
import { median } from '../statistics';
import { pack, table } from './peers/pack';
import { set, sorted } from './peers/plain';
import { drawQuestions, timeQuestions } from './questions';

/** What a page measures; `rows.ts` in Node asks for it. Times are medians. */
export interface PageFigures {
  name: string;
  openMilliseconds: number;
  hitNanoseconds: number;
  missNanoseconds: number;
}

const QUESTIONS = 200_000;
const PEERS = {
  'pack: gate, table': pack,
  'pack: table alone': table,
  Set: set,
  'sorted Float64Array': sorted,
};

async function fetchIds(): Promise<Float64Array> {
  return new Float64Array(await (await fetch('/ids.f64')).arrayBuffer());
}

async function measurePeers(): Promise<PageFigures[]> {
  const ids = await fetchIds();
  const { members, strangers } = drawQuestions(ids, QUESTIONS);
  const figures: PageFigures[] = [];
  for (const [name, peer] of Object.entries(PEERS)) {
    const files = await peer.build(ids);
    const start = performance.now();
    const has = await peer.open(files);
    figures.push({
      name,
      openMilliseconds: performance.now() - start,
      hitNanoseconds: timeQuestions(has, members),
      missNanoseconds: timeQuestions(has, strangers),
    });
  }
  return figures;
}

/** What Dexie shows on so many rows. */
export interface DexieFigures {
  rows: number;
  bytes: number;
  buildSeconds: number;
  openMilliseconds: number;
  /** A question of 100 ids, with and without hits. */
  pageHitMilliseconds: number;
  pageMissMilliseconds: number;
}

const PAGE = 100;
const PAGES = 30;

class Rows extends Dexie {
  declare readonly photos: Table<{ id: number; set: number }, number>;

  constructor() {
    super('rows');
    this.version(1).stores({ photos: 'id' });
  }
}

async function measureDexie(rows: number): Promise<DexieFigures> {
  const ids = (await fetchIds()).slice(0, rows);
  const used = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;
  const before = await used();
  const start = performance.now();
  const filling = new Rows();
  await filling.photos.bulkAdd(Array.from(ids, (id) => ({ id, set: 0 })));
  const building = performance.now() - start;
  filling.close();
  const opening = performance.now();
  const database = new Rows();
  await database.photos.get(0);
  const openMilliseconds = performance.now() - opening;
  const { members, strangers } = drawQuestions(ids, PAGE * PAGES);
  const ask = async (questions: Float64Array): Promise<number> => {
    const times: number[] = [];
    for (let from = 0; from < questions.length; from += PAGE) {
      const asked = performance.now();
      await database.photos.bulkGet([...questions.subarray(from, from + PAGE)]);
      times.push(performance.now() - asked);
    }
    return median(times);
  };
  const figures = {
    rows,
    bytes: (await used()) - before,
    buildSeconds: building / 1000,
    openMilliseconds,
    pageHitMilliseconds: await ask(members),
    pageMissMilliseconds: await ask(strangers),
  };
  await database.delete();
  return figures;
}

Object.assign(globalThis, { measurePeers, measureDexie });
declare global {
  var measurePeers: () => Promise<PageFigures[]>;
  var measureDexie: (rows: number) => Promise<DexieFigures>;
}
