import { sentLetters, type SentLetter } from '../../lib/letters/sent';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';

const NONE: readonly SentLetter[] = [];

/** The letters that a person marked as sent, and a function to load them again. */
export function useSentLetters() {
  const { again, ...loaded } = useLoad(sentLetters);
  return { letters: useNewest(loaded) ?? NONE, again };
}
