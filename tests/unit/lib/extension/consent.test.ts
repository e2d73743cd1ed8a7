import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { maySend } from '../../../../lib/extension/consent';

it('asks nothing if the browser cannot ask: the click is the consent', async () => {
  const request = vi.fn();
  Object.assign(fakeBrowser, { permissions: { request } });
  expect(await maySend('searchTerms')).toBe(true);
  expect(request).not.toHaveBeenCalled();
});
