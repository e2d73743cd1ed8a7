import { isAmong } from '../../../data-build/check/is-among';
import { createRandom } from '../../../data-build/sample/random';
import { median } from '../statistics';

const ROUNDS = 9;

/** Ids to look up. */
export interface Questions {
  members: Float64Array;
  /** Close to members, but not members. */
  strangers: Float64Array;
}

/** Draws random members, and an id close to each. The same on each run. */
export function drawQuestions(ids: Float64Array, count: number): Questions {
  const random = createRandom(1);
  const members = Float64Array.from({ length: count }, () => ids[random.below(ids.length)]!);
  const strangers = members.map((id) => {
    let near = id;
    while (isAmong(ids, near)) near += 2 * (1 + random.below(8));
    return near;
  });
  return { members, strangers };
}

/** Nanoseconds per question: the median of several rounds, after one to warm up. */
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

/** The results of questions with known answers. */
export interface Answered {
  falseAnswers: number;
  asked: number;
}

/** Members asked at a time, with three other ids each. */
const BATCH = 250;

/**
 * Looks up `count` members, the ids next to each and as many random ids.
 * @param ask says of each id whether it is in the set.
 */
export async function countFalse(
  ask: (ids: number[]) => boolean[] | Promise<boolean[]>,
  ids: Float64Array,
  count: number,
): Promise<Answered> {
  const random = createRandom(2);
  const first = ids[0]!;
  const range = ids.at(-1)! - first;
  let falseAnswers = 0;
  let asked = 0;
  while (asked < 4 * count) {
    const batch = Array.from({ length: Math.min(BATCH, count - asked / 4) }, () => {
      const member = ids[random.below(ids.length)]!;
      return [member - 1, member, member + 1, first + Math.floor(random.next() * range)];
    }).flat();
    const answers = await ask(batch);
    batch.forEach((id, i) => {
      if (answers[i] !== isAmong(ids, id)) falseAnswers++;
    });
    asked += batch.length;
  }
  return { falseAnswers, asked };
}
