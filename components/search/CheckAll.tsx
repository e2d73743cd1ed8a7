import { CHECKS_PAGE } from '../../lib/extension/pages';
import { useTexts } from '../app/context';

/** Leads to the check of all photos of a person's own, which lists without members can answer too. */
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
