import { CHECKS_PAGE } from '../../lib/extension/pages';
import { useTexts } from '../app/context';

/**
 * A link to the check of all of a person's own photos, which also works with lists that name no members.
 */
export function CheckAll() {
  const t = useTexts();
  return (
    <div>
      <a href={CHECKS_PAGE} target="_blank">
        {t('checkAll')}
      </a>
    </div>
  );
}
