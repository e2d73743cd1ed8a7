// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { onTrusted } from '../../../../components/badge/on-trusted';

const handle = vi.fn();

it('handles the browser’s own events, such as a move of the focus', () => {
  const button = document.createElement('button');
  document.body.append(button);
  onTrusted(button, 'focus', handle);
  button.focus();
  expect(handle).toHaveBeenCalledOnce();
});

it('ignores events dispatched by a script, without stopping them', () => {
  handle.mockReset();
  const button = document.createElement('button');
  onTrusted(button, 'click', handle);
  button.click();
  expect(button.dispatchEvent(new Event('click', { cancelable: true }))).toBe(true);
  expect(handle).not.toHaveBeenCalled();
});

it('ends with its signal', () => {
  handle.mockReset();
  const life = new AbortController();
  const button = document.createElement('button');
  document.body.append(button);
  onTrusted(button, 'focus', handle, { signal: life.signal });
  life.abort();
  button.focus();
  expect(handle).not.toHaveBeenCalled();
});
