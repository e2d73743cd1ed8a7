import { useEffect, useState } from 'react';
import { isSameAnswerer, type Answerer } from '../../lib/checks/answerer';
import { keptChecks } from '../../lib/checks/kept';
import type { Check } from '../../lib/checks/types';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { useApp } from '../app/context';
import { useLoad, type Loaded } from '../app/use-load';
import { useNewest } from '../app/use-newest';
import { renewCheck } from './renew';

interface KeptChecks {
  /** Null before they are loaded. */
  checks: Check[] | null;
  failed: boolean;
  /** Whether some are being looked up again, as the lists have changed. */
  renewing: boolean;
  again: () => void;
}

/**
 * The kept checks. Those answered from other lists than the current ones are looked up again, unless some lists
 * cannot answer: findings in those would seem to have gone.
 */
export function useKeptChecks(status: Loaded<IndexStatus>): KeptChecks {
  const { settings } = useApp();
  const { again, ...loaded } = useLoad(keptChecks);
  const checks = useNewest(loaded);
  const [tried, setTried] = useState('');
  const index = status.state === 'loaded' && status.value.state === 'ready' ? status.value : null;
  const answerer =
    index?.failed.length === 0
      ? { manifests: index.manifests, failed: [], off: settings.datasetsOff }
      : null;
  const stale = answerer
    ? (checks ?? []).filter(({ answer }) => !isSameAnswerer(answer, answerer))
    : [];
  // Stands for the effect's other dependencies.
  const wanted = stale.map(({ id, answer }) => `${id} ${answer.date}`).join();
  useEffect(() => {
    if (!answerer || wanted === '') return;
    const controller = new AbortController();
    const { signal } = controller;
    void renewAll(stale, answerer, signal).finally(() => {
      if (signal.aborted) return;
      // Checks that could not be looked up are not tried again at once.
      setTried(wanted);
      again();
    });
    return () => {
      controller.abort();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `wanted` changes whenever the others matter
  }, [wanted, again]);
  return {
    checks,
    failed: loaded.state === 'failed',
    renewing: wanted !== '' && wanted !== tried,
    again,
  };
}

async function renewAll(stale: readonly Check[], now: Answerer, signal: AbortSignal) {
  for (const { id } of stale) {
    if (signal.aborted) return;
    await renewCheck(id, now).catch(() => undefined);
  }
}
