// @vitest-environment jsdom
import { useEffect } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useApp } from '../../../../components/app/context';

const seen: string[] = [];

/** A page that shows a setting and changes it. */
function Page() {
  const { settings, change } = useApp();
  useEffect(() => {
    seen.push(settings.theme);
  }, [settings.theme]);
  return (
    <button
      onClick={() => {
        change({ theme: 'dark' });
      }}
    >
      {settings.theme}
    </button>
  );
}

const button = () => document.querySelector('button');

beforeEach(() => {
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en', resetState: vi.fn() } });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn() }));
  document.body.innerHTML = '<div id="root"></div>';
});

it('draws the page where the browser cannot read settings, and takes back a change that was not kept', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('The disk is broken.'));
  const { mount } = await import('../../../../components/app/mount');
  await mount(<Page />);
  await vi.waitFor(() => {
    expect(button()?.textContent).toBe('system');
  });
  button()!.click();
  await vi.waitFor(() => {
    expect(seen.slice(-2)).toEqual(['dark', 'system']);
  });
});
