import { useTexts } from '../app/context';
import { SupplyChainView } from './SupplyChainView';
import { Timeline } from './Timeline';

/** When the datasets came out, how large they are, and how one was made from another. */
export function HistoryView() {
  const t = useTexts();
  return (
    <>
      <h1>{t('navHistory')}</h1>
      <Timeline />
      <SupplyChainView />
    </>
  );
}
