/** @vitest-environment jsdom */
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PrivacyNews, PrivacyNewsLink } from '../../../../components/notice/PrivacyNews';
import { privacyNews, privacyUpdated } from '../../../../lib/storage/privacy-changes';
import { render } from '../render';

beforeEach(() => {
  fakeBrowser.reset();
});

const shown = async (box: HTMLElement, text: string) => {
  await vi.waitFor(() => {
    expect(box.textContent).toContain(text);
  });
};

describe('the notice of privacy changes', () => {
  it('is absent without a change', async () => {
    const read = vi.fn();
    const { box } = await render(
      <>
        <PrivacyNews onRead={read} />
        <PrivacyNewsLink />
      </>,
    );
    await act(() => privacyNews());
    expect(box.textContent).toBe('');
  });

  it('says what changed, and disappears for good once it is read', async () => {
    await privacyUpdated();
    const read = vi.fn();
    const { box } = await render(<PrivacyNews onRead={read} />);
    await shown(box, 'the hosts named there');
    await act(async () => {
      box.querySelector('button')!.click();
      await vi.waitFor(async () => {
        expect(await privacyNews()).toEqual([]);
      });
    });
    expect(read).toHaveBeenCalledOnce();
    await vi.waitFor(() => {
      expect(box.textContent).toBe('');
    });
  });

  it('is a one-line link in the popup', async () => {
    await privacyUpdated();
    const { box } = await render(<PrivacyNewsLink />);
    await shown(box, 'What has changed for your privacy');
    expect(box.querySelector('a')!.getAttribute('href')).toBe('/options.html#privacy');
    expect(box.querySelector('button')).toBeNull();
  });
});
