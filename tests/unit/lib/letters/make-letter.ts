import { letterTexts } from '../../../../lib/i18n/letters/texts';
import type { LetterOptions } from '../../../../lib/letters/letter';

const texts = await letterTexts('en');

export const invented = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: String(9_000_000_000_001 + i),
    owner: '101@N99',
  }));

/** The input of a letter, with changes. */
export const options = (changes: Partial<LetterOptions> = {}): LetterOptions => ({
  texts,
  role: 'took',
  law: 'none',
  dataset: 'Invented Faces',
  account: '101@N99',
  photos: invented(1),
  name: 'A. Person',
  ...changes,
});
