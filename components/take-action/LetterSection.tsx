import { useMemo } from 'react';
import { hasPublisher } from '../../lib/letters/publishers';
import type { FoundPhoto } from '../../lib/reports/found';
import type { Answerer } from '../../lib/reports/searched';
import { useTexts } from '../app/context';
import { LetterForm } from './LetterForm';
import { SentLetters } from './SentLetters';
import { useSentLetters } from './use-sent-letters';

interface LetterSectionProps {
  account: string | null;
  photos: readonly FoundPhoto[];
  answerer: Answerer;
  /** Ids of the datasets found. */
  datasets: readonly string[];
}

/** A letter to one of the publishers, or why there is none; and the letters sent. */
export function LetterSection(props: LetterSectionProps) {
  const { letters, again } = useSentLetters();
  return (
    <>
      <NewLetter {...props} onSent={again} />
      <SentLetters letters={letters} onChange={again} />
    </>
  );
}

function NewLetter(props: LetterSectionProps & { onSent: () => void }) {
  const { datasets } = props;
  const { manifests } = props.answerer;
  const t = useTexts();
  const withPublisher = useMemo(
    () => datasets.filter((id) => hasPublisher(id, manifests)),
    [datasets, manifests],
  );
  // Which lists answered is not known yet.
  if (manifests.length === 0) return null;
  if (withPublisher.length > 0) return <LetterForm {...props} datasets={withPublisher} />;
  return manifests.some(({ sample }) => sample) ? <p>{t('letterSample')}</p> : null;
}
