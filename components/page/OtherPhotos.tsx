import { useCallback } from 'react';
import { send } from '../../lib/messages/send';
import type { FoundPhoto } from '../../lib/reports/found';
import { useTexts } from '../app/context';
import { useLoad } from '../app/use-load';

interface OtherPhotosProps {
  /** NSID or path alias of the page's owner, who is in the lists. */
  owner: string;
  /** The listed photos on the page. */
  onPage: readonly FoundPhoto[];
  onSearch: (text: string) => void;
}

/** How many photos of the page's owner are listed in addition to those on the page. */
export function OtherPhotos({ owner, onPage, onSearch }: OtherPhotosProps) {
  const t = useTexts();
  const listed = useLoad(useCallback(() => photosOfOwner(owner), [owner]));
  const shown = new Set(onPage.map(({ id }) => id));
  const others = listed.state === 'loaded' ? listed.value.filter((id) => !shown.has(id)).length : 0;
  return (
    <>
      {others > 0 && <p>{t('pageOthers', { count: others })}</p>}
      <button
        className="button small"
        onClick={() => {
          onSearch(owner);
        }}
      >
        {t('pageMember', { owner })}
      </button>
    </>
  );
}

async function photosOfOwner(owner: string): Promise<string[]> {
  const { answers } = await send('search', owner);
  return answers.flatMap((answer) => (answer.kind === 'owner' ? answer.photoIds : []));
}
