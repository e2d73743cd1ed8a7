import { useCallback } from 'react';
import { CHECKS_PAGE } from '../../lib/extension/pages';
import { isOwner } from '../../lib/messages/ids';
import { send, sendToTab } from '../../lib/messages/send';
import { useApp } from '../app/context';
import { useLoad } from '../app/use-load';
import { WatchButton } from '../watch/WatchButton';
import { nameOf } from '../photos/DatasetTags';

interface GreetingProps {
  /** A tab that shows a page of Flickr's. */
  tabId: number;
  /** Opens one of the extension's pages in a tab. */
  onOpen: (path: string) => void;
}

/** Whoever is signed in, and what is listed of theirs. */
interface Greeted {
  photos: number;
  datasets: string[];
  /** As they were answered for; null where they were not. */
  member: { id: string; name: string } | null;
}

/** What is listed of the member who is signed in: read from the page now, and kept nowhere. */
export function Greeting({ tabId, onOpen }: GreetingProps) {
  const { t, language } = useApp();
  const loaded = useLoad(useCallback(() => findingsOfPerson(tabId), [tabId]));
  // That nothing was found by member is no answer: most lists name photos alone.
  if (loaded.state !== 'loaded' || loaded.value === null) return null;
  const { photos, datasets, member } = loaded.value;
  const names = new Intl.ListFormat(language).format(datasets.map(nameOf));
  return (
    <section className="stack">
      {photos > 0 && <p>{t('greetFound', { count: photos, names })}</p>}
      <div className="row">
        <button
          className="button small"
          onClick={() => {
            onOpen(CHECKS_PAGE);
          }}
        >
          {t('greetCheck')}
        </button>
        {member && <WatchButton kind="member" {...member} />}
      </div>
    </section>
  );
}

/** Null where nobody is signed in. */
async function findingsOfPerson(tabId: number): Promise<Greeted | null> {
  const owner = await sendToTab(tabId, 'signed-in', null);
  if (!isOwner(owner)) return null;
  const { answers } = await send('search', owner);
  // Digits alone may be a photo's number, and an alias.
  const answer = answers.find(({ kind }) => kind === 'owner');
  if (answer?.kind !== 'owner') return { photos: 0, datasets: [], member: null };
  return {
    photos: answer.photoIds.length,
    datasets: answer.datasets.map(({ id }) => id),
    member: { id: answer.owner, name: answer.alias ?? answer.owner },
  };
}
