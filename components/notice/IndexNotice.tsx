import type { IndexStatus } from '../../lib/answers/types';
import type { AppKey } from '../../lib/i18n/app/texts';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import { Notice } from './Notice';

const BROKEN = {
  missing: ['missingTitle', 'missingText'],
  damaged: ['damagedTitle', 'damagedText'],
  unsupported: ['unsupportedTitle', 'unsupportedText'],
} as const satisfies Record<string, readonly [AppKey, AppKey]>;

interface IndexNoticeProps {
  status: Loaded<IndexStatus>;
  again: () => void;
}

/** Says why the index cannot answer, or that its data is invented; nothing when all is well. */
export function IndexNotice({ status, again }: IndexNoticeProps) {
  const t = useTexts();
  if (status.state === 'loading') return null;
  if (status.state === 'failed')
    return (
      <Notice kind="broken" title={t('silentTitle')} text={t('silentText')} details={status.error}>
        <button className="button" onClick={again}>
          {t('retry')}
        </button>
      </Notice>
    );
  const index = status.value;
  if (index.state === 'opening') return <Notice kind="plain" title={t('openingTitle')} />;
  if (index.state === 'ready') {
    const sample = index.manifests.some((manifest) => manifest.sample);
    return sample && <Notice kind="sample" title={t('sampleTitle')} text={t('sampleText')} />;
  }
  const [title, text] = BROKEN[index.state];
  return <Notice kind="broken" title={t(title)} text={t(text)} details={index.error} />;
}
