import { datasetById } from '../../lib/catalogue/catalogue';
import { writeLetter, type LetterOptions } from '../../lib/letters/letter';
import type { FoundPhoto } from '../../lib/reports/found';
import type { Answerer } from '../../lib/reports/searched';
import { LetterText } from './LetterText';
import { MarkSent } from './MarkSent';
import { SaveTable } from './SaveTable';

interface PublisherLetterProps {
  letter: LetterOptions;
  /** The dataset's id. */
  dataset: string;
  /** Only photos that the dataset lists. */
  photos: readonly FoundPhoto[];
  answerer: Answerer;
  /** Called when the person marks the letter as sent. */
  onSent: () => void;
}

/** The letter to a dataset's publisher, and the table to attach to it. */
export function PublisherLetter(props: PublisherLetterProps) {
  const { letter, dataset, photos, answerer, onSent } = props;
  const key = [dataset, letter.law, letter.role].join(' ');
  return (
    <>
      <LetterText
        write={(list) => writeLetter(letter, list)}
        language={letter.texts.language}
        to={datasetById(dataset)?.removal?.value.email}
      >
        <SaveTable photos={photos} answerer={answerer} dataset={dataset} />
      </LetterText>
      <MarkSent key={key} letter={letter} dataset={dataset} onSent={onSent} />
    </>
  );
}
