import { useId, useRef, useState, type ReactNode } from 'react';
import { directionOf, type Language } from '../../lib/i18n/languages';
import { bodyOf, type Letter, type PhotoList } from '../../lib/letters/letter';
import { mailLink } from '../../lib/letters/mail-link';
import { useTexts } from '../app/context';
import styles from './Act.module.css';
import { Printable } from './Printable';

interface LetterTextProps {
  write: (list: PhotoList) => Letter;
  language: Language;
  /** The recipient's address, if known. */
  to: string | undefined;
  /** Further actions. */
  children?: ReactNode;
}

/** The letter to read, copy, print or open in a mail program. */
export function LetterText({ write, language, to, children }: LetterTextProps) {
  const t = useTexts();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const letter = write('listed');
  const text = `${letter.subject}\n\n${bodyOf(letter)}`;
  const mail = mailLink(write, to);
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
        {children}
        <span role="status">{refused ? t('copyRefused') : copied === text && t('copied')}</span>
      </div>
      {!mail.complete && <p className="small-text muted">{t('letterMailLong')}</p>}
    </>
  );
}
