/** @vitest-environment jsdom */
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { begin } from '../../../../components/app/begin';
import { pageState } from '../../../../components/page/page-state';
import { usePage } from '../../../../components/page/use-page';
import { sendToTab } from '../../../../lib/messages/send';
import type { PageSummary } from '../../../../lib/messages/types';
import { render } from '../render';

vi.mock('../../../../lib/browser', () => ({
  browser: {
    tabs: {
      query: () => Promise.resolve([{ id: 7, url: 'https://www.flickr.com/photos/invented/' }]),
    },
    runtime: { onMessage: { addListener: vi.fn(), removeListener: vi.fn() } },
  },
}));
vi.mock('../../../../lib/messages/send', () => ({ sendToTab: vi.fn() }));

const summary = (state: PageSummary['state']): PageSummary => ({
  url: 'https://www.flickr.com/photos/invented/',
  state,
  photos: 3,
  flagged: 0,
  datasets: {},
  owners: [],
});

function View() {
  const page = usePage();
  return <p>{page.state === 'loaded' && 'summary' in page.value && page.value.summary.state}</p>;
}

it('shows what the page told after it was asked and before there was a view to listen', async () => {
  const send = vi.mocked(sendToTab);
  send.mockResolvedValueOnce(summary('opening')).mockResolvedValue(summary('ready'));
  await begin(pageState);
  expect(send).toHaveBeenCalledOnce();
  const { box } = await render(<View />);
  await act(async () => {
    await vi.waitFor(() => {
      expect(box.textContent).toBe('ready');
    });
  });
});
