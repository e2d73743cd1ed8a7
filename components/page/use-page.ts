import { useEffect, useState } from 'react';
import { listen, type Check } from '../../lib/messages/listen';
import type { PageSummary } from '../../lib/messages/types';
import { useLoad, type Loaded } from '../app/use-load';
import { pageState, type PageState } from './page-state';

/** The schemas are read when a first message comes: the popup opens sooner without them. */
const check: Check = async (type, payload) =>
  (await import('../../lib/messages/payloads')).checkPayload(type, payload);

/**
 * The active tab's page, kept up to date: its content script sends a summary to the toolbar count
 * whenever the page grows, and this listens in.
 */
export function usePage(): Loaded<PageState> & { again: () => void } {
  const page = useLoad(pageState);
  const { again } = page;
  const [news, setNews] = useState<{ tabId: number; summary: PageSummary } | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    const hear = (summary: PageSummary, sender: { tabId: number | null }) => {
      if (sender.tabId !== null) setNews({ tabId: sender.tabId, summary });
      return null;
    };
    listen({ summary: hear }, check, closing.signal);
    // What was told after the page was asked, and before anybody listened, is asked for again.
    again();
    return () => {
      closing.abort();
    };
  }, [again]);

  if (page.state !== 'loaded' || page.value.kind === 'no-permission') return page;
  if (page.value.kind === 'elsewhere' || news?.tabId !== page.value.tabId) return page;
  return { ...page, value: { kind: 'flickr', ...news } };
}
