// @vitest-environment jsdom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { FilePicker } from '../../../../components/app/FilePicker';
import { render } from '../render';

it('passes on the chosen files, and lets the same be chosen again', async () => {
  const onFiles = vi.fn();
  const { box } = await render(<FilePicker label="Choose" onFiles={onFiles} multiple />);
  const input = box.querySelector('input')!;
  const opened = vi.spyOn(input, 'click').mockReturnValue();
  act(() => {
    box.querySelector('button')!.click();
  });
  expect(opened).toHaveBeenCalledOnce();
  const files = [new File(['1'], 'a.csv'), new File(['2'], 'b.csv')];
  const emptied = vi.fn();
  Object.defineProperty(input, 'files', { value: files });
  Object.defineProperty(input, 'value', { set: emptied });
  act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onFiles).toHaveBeenCalledExactlyOnceWith(files);
  expect(emptied).toHaveBeenCalledExactlyOnceWith('');
});

it('chooses a folder', async () => {
  const { box } = await render(<FilePicker label="Choose" onFiles={() => undefined} folder />);
  expect(box.querySelector('input')!.hasAttribute('webkitdirectory')).toBe(true);
});
