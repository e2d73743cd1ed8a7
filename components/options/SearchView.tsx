import { useMemo, useState } from 'react';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import { searchPage } from '../../lib/extension/pages';
import { WhatNow } from '../take-action/WhatNow';
import { Search } from '../search/Search';

interface SearchViewProps {
  /** What to search for at first. */
  query: string;
  status: Loaded<IndexStatus>;
}

/** The search with room for what to do about a finding. */
export function SearchView({ query, status }: SearchViewProps) {
  const t = useTexts();
  const [text, setText] = useState(query);
  const manifests = useMemo(() => manifestsOf(status), [status]);
  const keep = (typed: string) => {
    setText(typed);
    history.replaceState(null, '', searchPage(typed));
  };
  return (
    <>
      <h1>{t('navSearch')}</h1>
      <Search
        focusFirst
        text={text}
        onText={keep}
        action={(photos) => <WhatNow query={text.trim()} photos={photos} manifests={manifests} />}
      />
    </>
  );
}

const manifestsOf = (status: Loaded<IndexStatus>) =>
  status.state === 'loaded' && status.value.state === 'ready' ? status.value.manifests : [];
