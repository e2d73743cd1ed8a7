import { useId, type ReactNode } from 'react';
import { classNames } from '../app/class-names';

interface FindingProps {
  /** The subject of the answer, such as a photo's number. */
  title: ReactNode;
  /** How the text was read, if there are several ways. */
  reading?: string | undefined;
  /** Found in a list: the card has stripes. */
  found: boolean;
  children: ReactNode;
}

/** One answer, as a card. */
export function Finding({ title, reading, found, children }: FindingProps) {
  const id = useId();
  return (
    <section className={classNames('finding', found && 'found')} aria-labelledby={id}>
      {reading && <p className="small-text muted">{reading}</p>}
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
