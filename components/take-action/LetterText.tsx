import { useId, useRef, useState } from 'react';
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
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const { subject, body } = writeLetter(letter);
  const text = `${subject}\n\n${body}`;
  const mail = mailLink(letter, to);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      setRefused(false);
    } catch {
      area.current?.select();
      setRefused(true);
    }
  };
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {t('letterText')}
      </label>
      <textarea
        ref={area}
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
            void copy();
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
        <span role="status">{refused ? t('copyRefused') : copied === text && t('copied')}</span>
      </div>
      {!mail.complete && <p className="small-text muted">{t('letterMailLong')}</p>}
    </>
  );
}
