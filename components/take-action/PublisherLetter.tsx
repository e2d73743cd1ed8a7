import { datasetById } from '../../lib/catalogue/catalogue';
import { writeLetter, type LetterOptions } from '../../lib/letters/letter';
import type { Manifest } from '../../lib/pack/types';
import type { FoundPhoto } from '../../lib/reports/found';
import { LetterText } from './LetterText';
import { SaveTable } from './SaveTable';

interface PublisherLetterProps {
  letter: LetterOptions;
  /** The dataset's id. */
  dataset: string;
  /** Those that it lists. */
  photos: readonly FoundPhoto[];
  manifests: readonly Manifest[];
}

/** The letter to a dataset's publisher, and the table that goes with it. */
export function PublisherLetter({ letter, dataset, photos, manifests }: PublisherLetterProps) {
  return (
    <LetterText
      write={(list) => writeLetter(letter, list)}
      language={letter.texts.language}
      to={datasetById(dataset)?.removal?.value.email}
    >
      <SaveTable photos={photos} manifests={manifests} dataset={dataset} />
    </LetterText>
  );
}
