import { isId, isOwner } from './ids';
import { MAX_IDS, type PageQuestion } from './types';

/**
 * Checks what a page asks. What is no id is left out, as one bad item must not keep the others from
 * their answers.
 * @throws {Error} one sentence, when it is not a question.
 */
export function checkQuestion(payload: unknown): PageQuestion {
  const { photos, owners } = Object(payload) as Record<keyof PageQuestion, unknown>;
  return {
    photos: idsAmong('photos', photos, isId),
    owners: idsAmong('owners', owners, isOwner),
  };
}

function idsAmong(
  field: keyof PageQuestion,
  ids: unknown,
  isOne: (id: unknown) => id is string,
): string[] {
  if (!Array.isArray(ids)) throw refusal(field, 'not a list');
  if (ids.length > MAX_IDS) throw refusal(field, `a length of ${ids.length}, over ${MAX_IDS}`);
  return ids.filter(isOne);
}

const refusal = (where: string, why: string) =>
  new Error(`Message "ask" refused at ${where}: ${why}.`);
