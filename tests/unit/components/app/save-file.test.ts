// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../../../components/app/save-file';

afterEach(() => {
  vi.useRealTimers();
});

it('keeps the file’s address until the browser has started to write it', () => {
  vi.useFakeTimers();
  const revoked = vi.fn();
  Object.assign(URL, { createObjectURL: () => 'blob:invented', revokeObjectURL: revoked });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  saveFile('mine.csv', new Blob(['x']));
  const [link] = click.mock.contexts as HTMLAnchorElement[];
  expect([link?.download, link?.href]).toEqual(['mine.csv', 'blob:invented']);
  expect(revoked).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:invented');
});
