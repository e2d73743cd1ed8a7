import type { FailedPart, IndexStatus } from '../../lib/dataset-index/types';
import type { AppKey } from '../../lib/i18n/app/texts';
import { LISTS_PAGE } from '../../lib/extension/pages';
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

/** Says why the index cannot answer, or that its data is invented; empty if all is well. */
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
    return (
      <>
        <PartialNotice failed={index.failed} />
        <SampleNotice status={status} />
      </>
    );
  }
  if (index.state === 'empty') {
    return (
      <Notice kind="plain" title={t('emptyTitle')} text={t('emptyText')}>
        <a href={LISTS_PAGE} target="_blank" rel="noopener noreferrer">
          {t('emptyDownload')}
        </a>
      </Notice>
    );
  }
  const [title, text] = BROKEN[index.state];
  return <Notice kind="broken" title={t(title)} text={t(text)} details={index.error} />;
}

/** Says that added lists cannot answer: what is not found may be in them. */
export function PartialNotice({ failed }: { failed: readonly FailedPart[] }) {
  const t = useTexts();
  if (failed.length === 0) return null;
  const names = failed.map(({ name }) => name).join(', ');
  return (
    <Notice
      kind="broken"
      title={t('partialTitle')}
      text={t('partialText', { names })}
      details={failed.map(({ error }) => error).join(' ')}
    >
      <a href={LISTS_PAGE} target="_blank" rel="noopener noreferrer">
        {t('partialShow')}
      </a>
    </Notice>
  );
}

/** Says that all data, or that of some packs, is invented. */
export function SampleNotice({ status }: Pick<IndexNoticeProps, 'status'>) {
  const t = useTexts();
  if (status.state !== 'loaded' || status.value.state !== 'ready') return null;
  const { manifests } = status.value;
  if (!manifests.some(({ sample }) => sample)) return null;
  const all = manifests.every(({ sample }) => sample);
  const text = t(all ? 'sampleText' : 'samplePartText');
  return <Notice kind="sample" title={t('sampleTitle')} text={text} />;
}
