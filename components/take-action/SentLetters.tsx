import type { SentLetter } from '../../lib/letters/sent';
import { useTexts } from '../app/context';
import { SentLetterCard } from './SentLetterCard';

interface SentLettersProps {
  letters: readonly SentLetter[];
  /** Called when a letter is deleted. */
  onChange: () => void;
}

/** The letters sent, with the possible next steps; empty if there are none. */
export function SentLetters({ letters, onChange }: SentLettersProps) {
  const t = useTexts();
  if (letters.length === 0) return null;
  return (
    <section className="stack" aria-label={t('sentTitle')}>
      <h4>{t('sentTitle')}</h4>
      {letters.map((letter) => (
        <SentLetterCard key={letter.id} letter={letter} onForgotten={onChange} />
      ))}
    </section>
  );
}
