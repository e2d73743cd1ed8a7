import type { Searched } from '../../lib/answers/searched';
import type { Manifest } from '../../lib/pack/types';
import { useTexts } from '../app/context';
import { DatasetTags } from '../photos/DatasetTags';
import { PartialLists } from '../photos/PartialLists';
import styles from './Search.module.css';

interface WhatWasSearchedProps {
  searched: Searched;
  manifests: readonly Manifest[];
  /** Whether a member was searched for; only some lists name members. */
  forMember: boolean;
}

/** The names of the lists that an answer comes from: "no" refers to these only. */
export function WhatWasSearched({ searched, manifests, forMember }: WhatWasSearchedProps) {
  const t = useTexts();
  const { lists, naming, photosOnly } = searched;
  if (lists.length === 0) return null;
  return (
    <details className={styles.coverage}>
      <summary>{t('searchedTitle')}</summary>
      {!forMember && <DatasetTags plain datasets={lists} />}
      {forMember && naming.length > 0 && (
        <>
          <p>{t('searchedNaming')}</p>
          <DatasetTags plain datasets={naming} />
        </>
      )}
      {forMember && photosOnly.length > 0 && (
        <>
          <p>{t('searchedPhotosOnly')}</p>
          <DatasetTags plain datasets={photosOnly} />
        </>
      )}
      <PartialLists manifests={manifests} datasets={forMember ? naming : lists} />
    </details>
  );
}
