import type { Check } from '../../lib/checks/types';
import { useApp } from '../app/context';
import { incompleteness } from './completeness';
import { Facts } from './Facts';
import { WalkedList } from './WalkedList';

/** Numbers of photos, seen and according to Flickr, their visibility, and the dates of the first and last. */
export function CheckFacts({ check }: { check: Check }) {
  const { t, language } = useApp();
  const { facts, account, albumsOnly, list, sources } = check;
  const number = new Intl.NumberFormat(language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const { privacy, posted } = facts;
  const counts: [string, number][] = [
    [t('checkPublic'), privacy.public],
    [t('checkLimited'), privacy.limited],
    [t('checkPrivate'), privacy.private],
    [t('checkUnknown'), privacy.unknown],
    [t('checkAlbumsOnly'), albumsOnly],
    [t('checkPlaced'), facts.placed ?? 0],
  ];
  const rows: [string, string][] = [
    [t('checkPhotos'), number.format(facts.photos)],
    ...(account.photos === null
      ? []
      : [
          [t(list ? 'walkedCounted' : 'checkCounted'), number.format(account.photos)] as [
            string,
            string,
          ],
        ]),
    ...counts
      .filter(([, count]) => count > 0)
      .map(([label, count]): [string, string] => [label, number.format(count)]),
    ...(posted === null
      ? []
      : ([
          [t('checkFirst'), day.format(posted.first * 1_000)],
          [t('checkLast'), day.format(posted.last * 1_000)],
        ] as [string, string][])),
  ];
  return (
    <section className="stack">
      <h3>{t(sources ? 'mergedFacts' : list ? 'walkedFacts' : 'checkFacts')}</h3>
      {list && (
        <p>
          <WalkedList address={list} />
        </p>
      )}
      <Facts rows={rows} />
      <Completeness check={check} />
    </section>
  );
}

function Completeness({ check }: { check: Check }) {
  const { t } = useApp();
  const missing = incompleteness(check, t);
  if (missing === null) return null;
  return missing.certain ? (
    <p>
      <strong>{missing.text}</strong>
    </p>
  ) : (
    <p className="small-text">{missing.text}</p>
  );
}
