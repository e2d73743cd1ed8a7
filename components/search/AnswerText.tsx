import type { AnswerWords } from '../../lib/answers/words';
import styles from './Search.module.css';

/** What an answer says: one line first, and why or of what beneath. */
export function AnswerText({ words: { headline, more } }: { words: AnswerWords }) {
  return (
    <>
      <p className={styles.headline}>{headline}</p>
      {more.map((line) => (
        <p key={line} className="small-text">
          {line}
        </p>
      ))}
    </>
  );
}
