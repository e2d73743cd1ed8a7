import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { rememberSearch } from '../../lib/storage/recent-searches';
import { useApp } from '../app/context';
import { IndexNotice, PartialNotice } from '../notice/IndexNotice';
import { Answers } from './Answers';
import type { FindingAction } from './find';
import { RecentSearches } from './RecentSearches';
import styles from './Search.module.css';
import { SearchBox } from './SearchBox';
import { splitReadings } from './readings';
import { summarise } from './summarise';
import { useSearch } from './use-search';

interface SearchProps {
  text: string;
  onText: (text: string) => void;
  focusFirst?: boolean;
  /** A ref to the field, for views that return the focus to it. */
  field?: RefObject<HTMLInputElement | null>;
  action?: FindingAction;
  /** Shows only the datasets found, so that "What can I do?" is near. */
  folded?: boolean;
  /** Shown below the field. */
  children?: ReactNode;
}

/** Search and answers, in the popup and on the options page. */
export function Search({
  text,
  onText,
  focusFirst = false,
  field,
  action,
  folded,
  children,
}: SearchProps) {
  const { t, settings } = useApp();
  const own = useRef<HTMLInputElement>(null);
  const box = field ?? own;
  const [numbers, setNumbers] = useState<ReadonlyMap<string, string>>(new Map());
  const { reply, busy, error, again } = useSearch(text, numbers);
  useEffect(() => {
    // On a small screen, what is above it, such as the page's count, should stay visible.
    if (focusFirst) box.current?.focus({ preventScroll: true });
  }, [focusFirst, box]);

  const remember = (submitted: string) => {
    if (settings.rememberSearches && submitted.trim() !== '') void rememberSearch(submitted.trim());
  };
  const search = (other: string) => {
    onText(other);
    remember(other);
    box.current?.focus();
  };
  const status = reply?.status.state === 'ready' ? reply.status : null;
  const answers = status && reply ? reply.answers : [];

  return (
    <div className={styles.search}>
      <SearchBox
        ref={box}
        text={text}
        onText={onText}
        onSubmit={() => {
          remember(text);
        }}
      />
      <p role="status" className="visually-hidden">
        {busy
          ? t('searching')
          : status &&
            splitReadings(answers)
              .shown.map((answer) => summarise(answer, status, t))
              .join(' ')}
      </p>
      {children}
      {text.trim() === '' && settings.rememberSearches && (
        <RecentSearches onSearch={search} onForgotten={() => box.current?.focus()} />
      )}
      {error !== null && <IndexNotice status={{ state: 'failed', error }} again={again} />}
      {status && <PartialNotice failed={status.failed} />}
      {reply && reply.status.state !== 'ready' && (
        <IndexNotice status={{ state: 'loaded', value: reply.status }} again={again} />
      )}
      <div className={styles.answers} aria-busy={busy}>
        {status && (
          <Answers
            answers={answers}
            status={status}
            onNumber={(alias, nsid) => {
              setNumbers((known) => new Map(known).set(alias, nsid));
              box.current?.focus();
            }}
            action={action}
            folded={folded}
          />
        )}
      </div>
    </div>
  );
}
