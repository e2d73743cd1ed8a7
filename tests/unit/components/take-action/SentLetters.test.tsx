/** @vitest-environment jsdom */
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { SentLetters } from '../../../../components/take-action/SentLetters';
import type { Law } from '../../../../lib/letters/laws';
import { rememberLetter, sentLetters, type SentLetter } from '../../../../lib/letters/sent';
import { render } from '../render';

const letter = (law: Law, sent: string): SentLetter => ({
  ...{ id: 'a', sent, dataset: 'diveface', language: 'en', law, role: 'in' },
  ...{ account: null, name: 'A. Person', photos: [{ id: '9000000000001', owner: null }] },
});
const onChange = vi.fn();

async function draw(law: Law, sent: string) {
  const { box } = await render(<SentLetters letters={[letter(law, sent)]} onChange={onChange} />);
  const names = () => [...box.querySelectorAll('button')].map(({ textContent }) => textContent);
  const press = (name: string) =>
    act(async () => {
      [...box.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
      await Promise.resolve();
    });
  return { box, names, press };
}

const AHEAD = '2999-01-31';

it.each([
  // The period has expired.
  ['gdpr', '2020-01-31', ['Write a reminder', 'Write a complaint', 'Forget this letter']],
  ['gdpr', AHEAD, ['Calendar file', 'Forget this letter']],
  ['none', '2020-01-31', ['Write a reminder', 'Forget this letter']],
] as const)('for a letter under %s of %s offers the next steps', async (law, sent, expected) => {
  expect((await draw(law, sent)).names()).toEqual(expected);
});

it('says when an answer is due', async () => {
  const { box } = await draw('gdpr', AHEAD);
  expect(box.textContent).toContain('sent January 31, 2999, photos: 1');
  expect(box.textContent).toContain('answer due by February 28, 2999');
});

it('writes the reminder and the complaint', async () => {
  const { box, press } = await draw('gdpr', '2020-01-31');
  const text = () => box.querySelector('textarea')?.value;
  await press('Write a reminder');
  await vi.waitFor(() => {
    expect(text()).toMatch(/^Reminder: A photo of me in DiveFace/);
  });
  await press('Write a complaint');
  expect(text()).toMatch(/^Complaint: no answer from the publisher of DiveFace/);
  expect(box.querySelector('a[href^="https://www.edpb.europa.eu/"]')).not.toBeNull();
});

it('forgets a letter', async () => {
  await rememberLetter(letter('gdpr', AHEAD));
  const { press } = await draw('gdpr', AHEAD);
  await press('Forget this letter');
  await vi.waitFor(() => {
    expect(onChange).toHaveBeenCalled();
  });
  expect(await sentLetters()).toEqual([]);
});
