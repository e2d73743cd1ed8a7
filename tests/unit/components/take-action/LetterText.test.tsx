/** @vitest-environment jsdom */
import { act } from 'react';
import { expect, it } from 'vitest';
import { LetterText } from '../../../../components/take-action/LetterText';
import { render } from '../render';

const t = ((key: string) => key) as never;
const write = () => ({ subject: 'A subject', paragraphs: ['A letter'] });

it.each([
  ['copied', () => Promise.resolve()],
  ['copyRefused', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
])('reports the result of copying: %s', async (status, writeText) => {
  Object.assign(navigator, { clipboard: { writeText } });
  const { box } = await render(<LetterText write={write} language="en" to={undefined} />, { t });
  await act(async () => {
    box.querySelector('button')!.click();
    await Promise.resolve();
  });
  expect(box.querySelector('[role="status"]')!.textContent).toBe(status);
  const { selectionStart, selectionEnd, value } = box.querySelector('textarea')!;
  expect(selectionEnd - selectionStart).toBe(status === 'copied' ? 0 : value.length);
});
