import { useCallback } from 'react';
import type { Language } from '../../lib/i18n/languages';
import { letterTexts, type LetterTexts } from '../../lib/i18n/letters/texts';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';

/** The texts of letters in a language; null until loaded. */
export const useLetterTexts = (language: Language): LetterTexts | null =>
  useNewest(useLoad(useCallback(() => letterTexts(language), [language])));
