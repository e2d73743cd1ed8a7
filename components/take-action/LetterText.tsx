import { useId, useState } from 'react';
import { directionOf, type Language } from '../../lib/i18n/languages';
import { mailLink, writeLetter, type LetterOptions } from '../../lib/reports/letter';
import { useTexts } from '../app/context';
import styles from './Act.module.css';
import { Printable } from './Printable';

interface LetterTextProps {
  letter: LetterOptions;
  language: Language;
  /** The publisher's address, where it is known. */
  to: string | undefined;
}

/** The letter to read, copy, print or open in a mail program. */
export function LetterText({ letter, language, to }: LetterTextProps) {
  const t = useTexts();
  const id = useId();
  const [copied, setCopied] = useState<string | null>(null);
  const { subject, body } = writeLetter(letter);
  const text = `${subject}\n\n${body}`;
  const mail = mailLink(letter, to);
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {t('letterText')}
      </label>
      <textarea
        id={id}
        className={styles.letter}
        lang={language}
        dir={directionOf(language)}
        rows={16}
        readOnly
        value={text}
      />
      <div className="row">
        <button
          className="button primary"
          onClick={() => {
            void navigator.clipboard.writeText(text).then(() => {
              setCopied(text);
            });
          }}
        >
          {t('copy')}
        </button>
        <Printable label={t('reportPrint')}>
          <div className={styles.paperLetter} lang={language} dir={directionOf(language)}>
            {text}
          </div>
        </Printable>
        <a className="button" href={mail.href}>
          {t('letterMail')}
        </a>
        <span role="status">{copied === text && t('copied')}</span>
      </div>
      {!mail.complete && <p className="small-text muted">{t('letterMailLong')}</p>}
    </>
  );
}
