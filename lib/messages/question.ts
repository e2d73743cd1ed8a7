import { isId, isOwner } from './ids';
import { MAX_IDS } from './limits';
import type { PageQuestion } from './types';

/**
 * Checks what a page asks: what is no id is left out, as the index holds nothing of it. Too many ids are
 * refused, as an answer to some of them would say "no" for the others.
 * @throws {Error} one sentence, when it is not a question.
 */
export function checkQuestion(payload: unknown): PageQuestion {
  const { photos, owners } = Object(payload) as Record<keyof PageQuestion, unknown>;
  return { photos: idsIn('photos', photos, isId), owners: idsIn('owners', owners, isOwner) };
}

function idsIn(
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
