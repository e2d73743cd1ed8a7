import { createRandom } from '../../../data-build/sample/random';
import { median } from '../statistics';

const ROUNDS = 9;

/** Ids to ask for. */
export interface Questions {
  members: Float64Array;
  /** Close to members, but none themselves. */
  strangers: Float64Array;
}

/** Draws members at random, and an id close to each. The same each time. */
export function drawQuestions(ids: Float64Array, count: number): Questions {
  const random = createRandom(1);
  const has = binarySearch(ids);
  const members = Float64Array.from({ length: count }, () => ids[random.below(ids.length)]!);
  const strangers = members.map((id) => {
    let near = id;
    while (has(near)) near += 2 * (1 + random.below(8));
    return near;
  });
  return { members, strangers };
}

/** Nanoseconds a question: the median of some rounds, after one to warm up. */
export function timeQuestions(has: (id: number) => boolean, questions: Float64Array): number {
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

/** Wrong answers about members, their neighbours and random ids: four questions for each `count`. */
export function countFalse(
  has: (id: number) => boolean,
  ids: Float64Array,
  count: number,
): { falseAnswers: number; asked: number } {
  const random = createRandom(2);
  const truth = binarySearch(ids);
  const first = ids[0]!;
  const range = ids.at(-1)! - first;
  let falseAnswers = 0;
  for (let i = 0; i < count; i++) {
    const member = ids[random.below(ids.length)]!;
    const anywhere = first + Math.floor(random.next() * range);
    for (const id of [member - 1, member, member + 1, anywhere]) {
      if (has(id) !== truth(id)) falseAnswers++;
    }
  }
  return { falseAnswers, asked: 4 * count };
}

/** Whether an id is among sorted ones. */
export function binarySearch(ids: Float64Array): (id: number) => boolean {
  return (id) => {
    let low = 0;
    let high = ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ids[middle]! < id) low = middle + 1;
      else high = middle;
    }
    return ids[low] === id;
  };
}
