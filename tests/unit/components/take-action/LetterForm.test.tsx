/** @vitest-environment jsdom */
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { LetterForm } from '../../../../components/take-action/LetterForm';
import type { Language } from '../../../../lib/i18n/languages';
import { sentLetters } from '../../../../lib/letters/sent';
import { render } from '../render';

vi.mock('../../../../components/index-info/this-extension', () => ({
  thisExtension: () => ({ version: '0.0.0', date: null }),
}));

const photo = (id: string, ...datasets: string[]) => ({ id, owner: null, datasets });
const PHOTOS = [photo('9000000000001', 'diveface', 'megaface'), photo('9000000000002', 'megaface')];

const onSent = vi.fn();
vi.mock('../../../../lib/extension/browser', () => ({ browser: { extension: {} } }));

async function draw(language: Language = 'en') {
  const { box } = await render(
    <LetterForm
      account={null}
      photos={PHOTOS}
      answerer={{ manifests: [], failed: [], off: [] }}
      datasets={['diveface', 'megaface']}
      onSent={onSent}
    />,
    { language },
  );
  const letter = () => box.querySelector('textarea')?.value;
  const choose = (value: string) =>
    act(async () => {
      box.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(value)]!.click();
      await Promise.resolve();
    });
  return { box, letter, choose };
}

it('asks how the person is related to the photos before it writes anything', async () => {
  const { letter, choose } = await draw();
  expect(letter()).toBeUndefined();
  await choose('1');
  await vi.waitFor(() => {
    expect(letter()).toContain('that shows me');
  });
});

it('lists only the photos of its own dataset', async () => {
  const { letter, choose } = await draw();
  await choose('0');
  await vi.waitFor(() => {
    expect(letter()).toContain('DiveFace');
  });
  expect(letter()).toContain('9000000000001');
  expect(letter()).not.toMatch(/9000000000002|MegaFace/);
});

it.each([
  ['es', /^Una foto mía/],
  ['de', /^A photo of mine/],
] as const)('to a Spanish publisher, readers of %s write', async (language, start) => {
  const { letter, choose } = await draw(language);
  await choose('0');
  await vi.waitFor(() => {
    expect(letter()).toMatch(start);
  });
});

it('records a letter as sent when the person says so', async () => {
  const { box, choose } = await draw();
  await choose('2');
  const button = await vi.waitFor(() => {
    const found = [...box.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('I sent this letter'),
    );
    expect(found).toBeDefined();
    return found!;
  });
  expect(await sentLetters()).toEqual([]);
  await act(async () => {
    button.click();
    await vi.waitFor(() => {
      expect(onSent).toHaveBeenCalled();
    });
  });
  expect(await sentLetters()).toMatchObject([
    { dataset: 'diveface', role: 'both', law: 'none', photos: [{ id: '9000000000001' }] },
  ]);
});
