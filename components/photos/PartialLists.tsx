import { partialLists } from '../../lib/answers/partial';
import type { Manifest } from '../../lib/pack/types';
import { useTexts } from '../app/context';
import { useDatasetName } from './use-dataset-name';
import { useListSize } from './use-list-size';

interface PartialListsProps {
  manifests: readonly Manifest[];
  /** Ids of the datasets that are told of, where they are here in part. */
  datasets: readonly string[];
}

/** How much of a dataset's list is here, where that is not all of it, and which of its files are not. */
export function PartialLists({ manifests, datasets }: PartialListsProps) {
  const t = useTexts();
  const nameOf = useDatasetName();
  const size = useListSize();
  return partialLists(manifests, datasets).map((list) => (
    <p key={list.id} className="small-text">
      <bdi>{nameOf(list.id)}</bdi>: {t('reportPhotosOf', { size: size(list) })}
      {list.missing && `. ${t('listFilesMissing', { files: list.missing.join(', ') })}`}
    </p>
  ));
}
