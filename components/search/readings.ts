import type { Answer } from '../../lib/dataset-index/types';

const isFound = (answer: Answer): boolean => 'found' in answer && answer.found;

/**
 * Splits the answers to a number, which may be a photo's id or a member's name: if only the photo is found,
 * the answer about the member is set aside.
 */
export function splitReadings(answers: readonly Answer[]): { shown: Answer[]; aside: Answer[] } {
  const photoFound = answers.some((answer) => answer.kind === 'photo' && isFound(answer));
  const isAside = (answer: Answer) => photoFound && answer.kind === 'owner' && !isFound(answer);
  return {
    shown: answers.filter((answer) => !isAside(answer)),
    aside: answers.filter(isAside),
  };
}
