import { directionOf } from '../../lib/i18n/languages';
import { useApp } from '../app/context';
import { useDatasetTexts } from './use-dataset-texts';

/** What the catalogue says, with the attributes that its language needs where it is put. */
interface Said {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Gives what the catalogue says in the person's language; in English where it is not translated. */
export function useInLanguage(): (text: string) => Said {
  const { language } = useApp();
  const texts = useDatasetTexts();
  return (text) => {
    const translated = texts?.[text];
    return translated === undefined
      ? { text, lang: 'en', dir: 'ltr' }
      : { text: translated, lang: language, dir: directionOf(language) };
  };
}

/** A sentence of the catalogue, in the person's language where it is translated. */
export function CatalogueText({ text: english }: { text: string }) {
  const { text, lang, dir } = useInLanguage()(english);
  return (
    <span lang={lang} dir={dir}>
      {text}
    </span>
  );
}
