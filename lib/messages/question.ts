import { isId, isOwner } from './ids';
import { MAX_IDS, type PageQuestion } from './types';

/**
 * Checks what a page asks. By hand, and apart from the other messages: a library of schemas takes
 * each start of the background 1 ms.
 * @throws {Error} one sentence, when it is not a question.
 */
export function checkQuestion(payload: unknown): PageQuestion {
  const { photos, owners } = Object(payload) as Record<keyof PageQuestion, unknown>;
  return {
    photos: checkIds('photos', photos, isId, 'not a photo id'),
    owners: checkIds('owners', owners, isOwner, 'not an owner'),
  };
}

function checkIds(
  field: keyof PageQuestion,
  ids: unknown,
  isOne: (id: unknown) => id is string,
  otherwise: string,
): string[] {
  if (!Array.isArray(ids)) throw refusal(field, 'not a list');
  if (ids.length > MAX_IDS) throw refusal(field, `a length of ${ids.length}, over ${MAX_IDS}`);
  const odd = ids.findIndex((id) => !isOne(id));
  if (odd >= 0) throw refusal(`${field}.${odd}`, otherwise);
  return ids as string[];
}

const refusal = (where: string, why: string) =>
  new Error(`Message "ask" refused at ${where}: ${why}.`);
