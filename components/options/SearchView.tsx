import { useMemo, useState } from 'react';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import { searchPage, type Action } from '../../lib/extension/pages';
import { WhatNow } from '../take-action/WhatNow';
import { Search } from '../search/Search';
import { answererOf } from './answerer-of';

interface SearchViewProps {
  /** The initial search. */
  query: string;
  /** The part of "What can I do?" to open. */
  at: Action | null;
  status: Loaded<IndexStatus>;
}

/** The search with "What can I do?" for a finding. */
export function SearchView({ query, at, status }: SearchViewProps) {
  const t = useTexts();
  const [text, setText] = useState(query);
  const answerer = useMemo(() => answererOf(status), [status]);
  const keep = (typed: string) => {
    setText(typed);
    history.replaceState(null, '', searchPage(typed));
  };
  return (
    <>
      <h1>{t('navSearch')}</h1>
      <Search
        focusFirst={at === null}
        folded={at !== null}
        text={text}
        onText={keep}
        action={(photos, byMember) => (
          <WhatNow
            query={text.trim()}
            byMember={byMember}
            photos={photos}
            answerer={answerer}
            at={at}
          />
        )}
      />
    </>
  );
}
