import { datasetById } from '../../lib/catalogue/catalogue';
import { writeComplaint, writeReminder, type Unanswered } from '../../lib/letters/follow-up';
import type { PhotoList } from '../../lib/letters/letter';
import type { SentLetter } from '../../lib/letters/sent';
import { nameOf } from '../photos/DatasetTags';
import { LetterText } from './LetterText';
import { useLetterTexts } from './use-letter-texts';

interface FollowUpProps {
  letter: SentLetter;
  kind: 'reminder' | 'complaint';
}

/** The letter after one without an answer: to the publisher again, or to the authority. */
export function FollowUp({ letter, kind }: FollowUpProps) {
  const texts = useLetterTexts(letter.language);
  if (!texts) return null;
  const { dataset } = letter;
  const unanswered: Unanswered = { ...letter, texts, dataset: nameOf(dataset) };
  const removal = datasetById(dataset)?.removal?.value;
  const write = (list: PhotoList) =>
    (kind === 'complaint' ? writeComplaint(unanswered, removal?.whom ?? null, list) : null) ??
    writeReminder(unanswered, list);
  return (
    <LetterText
      write={write}
      language={letter.language}
      to={kind === 'reminder' ? removal?.email : undefined}
    />
  );
}
