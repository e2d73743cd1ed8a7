import { useId, type ReactNode } from 'react';
import { classNames } from '../app/class-names';
import styles from './Finding.module.css';

interface FindingProps {
  /** What the answer is about, such as a photo's number. */
  title: ReactNode;
  /** How the text was read, where it can be read in more than one way. */
  reading?: string | undefined;
  /** Found in a list: the card wears the stripes. */
  found: boolean;
  children: ReactNode;
}

/** One answer, as a card. */
export function Finding({ title, reading, found, children }: FindingProps) {
  const id = useId();
  return (
    <section className={classNames(styles.finding, found && styles.found)} aria-labelledby={id}>
      {reading && <p className="small-text muted">{reading}</p>}
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
