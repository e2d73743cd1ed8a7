import type { AnswerWords } from '../../lib/answers/words';
import styles from './Search.module.css';

/** An answer in words: its headline, then the reasons and limits. */
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
