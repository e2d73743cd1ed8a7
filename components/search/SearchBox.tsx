import { useId, type Ref } from 'react';
import { useTexts } from '../app/context';

interface SearchBoxProps {
  text: string;
  onText: (text: string) => void;
  /** Called on Enter and on a click of the button. */
  onSubmit: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** One field for everything: a name, a number, an address, a #tag. */
export function SearchBox({ text, onText, onSubmit, ref }: SearchBoxProps) {
  const t = useTexts();
  const id = useId();
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label htmlFor={id}>{t('searchLabel')}</label>
      <div className="search-line">
        <input
          ref={ref}
          id={id}
          className="field"
          type="search"
          name="q"
          value={text}
          maxLength={2000}
          placeholder={t('searchPlaceholder')}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          // An empty field has the page's direction, because of the placeholder.
          dir={text === '' ? undefined : 'auto'}
          onChange={(event) => {
            onText(event.target.value);
          }}
        />
        <button type="submit" className="button primary">
          {t('searchButton')}
        </button>
      </div>
    </form>
  );
}
