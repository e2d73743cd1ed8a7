import { partialLists } from '../../lib/answers/partial';
import type { Manifest } from '../../lib/pack/types';
import { useTexts } from '../app/context';
import { useDatasetName } from './use-dataset-name';
import { useListSize } from './use-list-size';

interface PartialListsProps {
  manifests: readonly Manifest[];
  /** Ids of the datasets to mention if they are incomplete here. */
  datasets: readonly string[];
}

/** For incomplete lists: how much of a dataset's list is here, and which of its files are missing. */
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
