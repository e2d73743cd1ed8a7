import Dexie, { type Table } from 'dexie';
import { median } from '../statistics';
import type { Built } from './peer';
import type { Answered } from './questions';
import { countFalse, drawQuestions } from './questions';

/** Measurements of rows in IndexedDB: times per question are those of a page of 100, divided by 100. */
export interface RowFigures extends Built, Answered {
  openMilliseconds: number;
  hitNanoseconds: number;
  missNanoseconds: number;
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

/** Stores each id as a Dexie row. */
export async function measureRows(ids: Float64Array): Promise<RowFigures> {
  const used = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;
  const before = await used();
  const start = performance.now();
  const filling = new Rows();
  await filling.photos.bulkAdd(Array.from(ids, (id) => ({ id, set: 0 })));
  const buildSeconds = (performance.now() - start) / 1000;
  filling.close();
  const opening = performance.now();
  const database = new Rows();
  await database.photos.get(0);
  const openMilliseconds = performance.now() - opening;

  const ask = async (asked: number[]): Promise<boolean[]> =>
    (await database.photos.bulkGet(asked)).map((row) => row !== undefined);
  const time = async (questions: Float64Array): Promise<number> => {
    const times: number[] = [];
    for (let from = 0; from < questions.length; from += PAGE) {
      const asked = performance.now();
      await ask([...questions.subarray(from, from + PAGE)]);
      times.push(performance.now() - asked);
    }
    return (median(times) * 1e6) / PAGE;
  };
  const { members, strangers } = drawQuestions(ids, PAGE * PAGES);
  return {
    bytes: (await used()) - before,
    buildSeconds,
    openMilliseconds,
    hitNanoseconds: await time(members),
    missNanoseconds: await time(strangers),
    ...(await countFalse(ask, ids, PAGE * PAGES)),
  };
}
