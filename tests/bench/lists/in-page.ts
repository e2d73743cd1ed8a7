import { DatasetIndex } from '../../../lib/dataset-index/dataset-index';
import { openLists } from '../../../lib/user-lists/open-lists';

/** Milliseconds of a question to an index that is not open yet, and of repetitions. */
export interface Times {
  cold: number;
  warm: number[];
}

/** Asks the added lists as the background does, in a separate index. @param apart each list separately. */
async function timeLists(
  photos: string[],
  owners: string[],
  apart: boolean,
  again: number,
): Promise<Times> {
  const index = new DatasetIndex({
    open: () => Promise.resolve([]),
    openAdded: () => openLists(apart),
    datasetsOff: () => Promise.resolve(new Set()),
    onStatus: () => undefined,
    onDamage: () => undefined,
  });
  const ask = async (): Promise<number> => {
    const start = performance.now();
    const { answer } = await index.ask((lookup) =>
      Promise.all([lookup.photos(photos), lookup.owners(owners)]),
    );
    if (answer?.[0].size === 0) throw new Error('Nothing was found.');
    return performance.now() - start;
  };
  const cold = await ask();
  const warm: number[] = [];
  while (warm.length < again) warm.push(await ask());
  return { cold, warm };
}

declare global {
  var timeLists: (...args: [string[], string[], boolean, number]) => Promise<Times>;
}
globalThis.timeLists = timeLists;
