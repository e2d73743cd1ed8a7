import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { maySend } from '../../../../lib/extension/consent';

it('needs no question where the browser has none: the click is the answer', async () => {
  const request = vi.fn();
  Object.assign(fakeBrowser, { permissions: { request } });
  expect(await maySend('searchTerms')).toBe(true);
  expect(request).not.toHaveBeenCalled();
});
