import type { Source } from '../../lib/checks/types';
import { useApp } from '../app/context';
import { Facts } from './Facts';
import { Problems } from './Problems';
import { WalkedList } from './WalkedList';

/** What each check that was merged into another said of itself. */
export function MergedFrom({ sources }: { sources: readonly Source[] }) {
  const { t, language } = useApp();
  const number = new Intl.NumberFormat(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const counts = ({ photos, account, list, albumsOnly }: Source): [string, number | null][] => [
    [t('checkPhotos'), photos],
    [t(list ? 'walkedCounted' : 'checkCounted'), account.photos],
    [t('checkAlbumsOnly'), albumsOnly || null],
  ];
  return (
    <section className="stack">
      <h3>{t('mergedFrom')}</h3>
      {sources.map((source) => {
        const { id, name, made, list, problems, account } = source;
        return (
          <div key={id} className="stack">
            <div>
              <h4>
                <bdi>{name}</bdi>
              </h4>
              <p className="small-text muted">
                {date.format(made)}
                {list && (
                  <>
                    {' · '}
                    <WalkedList address={list} />
                  </>
                )}
              </p>
            </div>
            <Facts
              rows={counts(source).flatMap(([label, count]) =>
                count === null ? [] : [[label, number.format(count)] as const],
              )}
            />
            {account.photos === null && (
              <p className="small-text">{t(list ? 'walkedUncounted' : 'checkUncounted')}</p>
            )}
            <Problems problems={problems} />
          </div>
        );
      })}
    </section>
  );
}
