import { directionOf } from '../../lib/i18n/languages';
import { useApp } from '../app/context';
import { useDatasetTexts } from './use-dataset-texts';

/** A text of the catalogue, with the attributes for its language. */
interface LocalizedText {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/**
 * Returns a function that gives the catalogue's texts in the person's language; in English if not
 * translated.
 */
export function useInLanguage(): (text: string) => LocalizedText {
  const { language } = useApp();
  const texts = useDatasetTexts();
  return (text) => {
    const translated = texts?.[text];
    return translated === undefined
      ? { text, lang: 'en', dir: 'ltr' }
      : { text: translated, lang: language, dir: directionOf(language) };
  };
}

/** A sentence of the catalogue, in the person's language if translated. */
export function CatalogueText({ text: english }: { text: string }) {
  const { text, lang, dir } = useInLanguage()(english);
  return (
    <span lang={lang} dir={dir}>
      {text}
    </span>
  );
}
