import type { AppKey } from '../../lib/i18n/app/texts';
import type { Problem } from '../../lib/own-photos/types';
import { useApp } from '../app/context';
import lists from '../user-lists/Lists.module.css';

const KINDS = {
  damaged: 'problemDamaged',
  missing: 'problemMissing',
  unclear: 'problemUnclear',
  rows: 'problemRows',
  unread: 'problemUnread',
} as const satisfies Record<Problem['kind'], AppKey>;

/** What could not be read from the files, with the first examples of each kind. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t, language } = useApp();
  const number = new Intl.NumberFormat(language);
  if (problems.length === 0) return null;
  // Files left unread on purpose are nothing to worry about.
  const open = problems.some(({ kind }) => kind === 'damaged' || kind === 'missing');
  return (
    <details className={lists.skipped} open={open}>
      <summary>{t('problemsTitle')}</summary>
      <ul>
        {problems.map(({ kind, count, examples }) => (
          <li key={kind}>
            {t(KINDS[kind])}: {number.format(count)}
            <ul dir="ltr">
              {examples
                .filter((example) => example !== '')
                .map((example) => (
                  <li key={example}>
                    <code>{example}</code>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
