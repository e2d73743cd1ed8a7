import type { LeftOut, ReportLists, SearchedList } from '../../lib/reports/searched';
import type { AppKey } from '../../lib/i18n/app/texts';
import { useTexts } from '../app/context';
import { useListSize } from '../photos/use-list-size';

const WHY = {
  'switched off': 'listOff',
  'names no members': 'listNoMembers',
  missing: 'listMissing',
  damaged: 'listUnreadable',
  unsupported: 'listUnreadable',
} as const satisfies Record<LeftOut['why'], AppKey>;

/**
 * The lists of a printed report: the files behind each finding, what else was searched, and what was not.
 */
export function PaperLists({ searched, notSearched }: ReportLists) {
  const t = useTexts();
  const size = useListSize();
  const found = searched.filter((list) => list.found > 0);
  const others = searched.filter((list) => list.found === 0);
  return (
    <>
      {found.length > 0 && (
        <>
          <h2>{t('reportEvidence')}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('columnDataset')}</th>
                <th scope="col">{t('reportFile')}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((list) => (
                <tr key={`${list.index} ${list.dataset}`}>
                  <td>
                    <bdi>{list.name}</bdi>
                    <p>{t('reportPhotosOf', { size: size(list) })}</p>
                    {list.missing && (
                      <p>{t('listFilesMissing', { files: list.missing.join(', ') })}</p>
                    )}
                    <p>{t('reportIndex', { id: list.index })}</p>
                  </td>
                  <td>
                    <Files list={list} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {others.length > 0 && (
        <p>
          {t('reportNothingIn')} {others.map((list) => `${list.name} (${size(list)})`).join(', ')}
        </p>
      )}
      {notSearched.length > 0 && (
        <p>
          {t('notSearched', {
            names: notSearched.map(({ name, why }) => t(WHY[why], { name })).join(', '),
          })}
        </p>
      )}
    </>
  );
}

/** Each file of a list with its checksum, publisher, address and date. */
function Files({ list: { lists } }: { list: SearchedList }) {
  const t = useTexts();
  if (lists.length === 0) return t('reportNoFiles');
  return lists.map(({ name, sha256, publisher, url, fetched }) => (
    <p key={`${name} ${sha256}`} dir="ltr">
      {[name, `SHA-256 ${sha256}`, publisher, url, fetched]
        .filter((part) => part !== undefined)
        .join(', ')}
    </p>
  ));
}
