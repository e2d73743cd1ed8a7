import { expect, it, vi } from 'vitest';
import { BETWEEN_TABS, createPageOpener } from '../../../../lib/background/page-opener';

it('opens one tab at a time, whoever asks', async () => {
  const openPage = vi.fn(() => Promise.resolve());
  let time = 0;
  const open = createPageOpener(openPage, () => time);
  await Promise.all([open('/a'), open('/b'), open('/a')]);
  time = BETWEEN_TABS - 1;
  await open('/b');
  expect(openPage).toHaveBeenCalledExactlyOnceWith('/a');
  time = BETWEEN_TABS;
  await open('/b');
  expect(openPage).toHaveBeenLastCalledWith('/b');
});
