import { useCallback, useId } from 'react';
import { answerWords, notSearchedLine } from '../../lib/answers/words';
import { answererKey } from '../../lib/checks/answerer';
import { countFindings } from '../../lib/checks/news';
import { unwatch, type Watched } from '../../lib/checks/watched';
import type { ReadyStatus } from '../../lib/dataset-index/types';
import { searchPage } from '../../lib/extension/pages';
import type { AppKey } from '../../lib/i18n/app/texts';
import { send } from '../../lib/messages/send';
import { useApp } from '../app/context';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';
import { AnswerText } from '../search/AnswerText';
import lists from '../user-lists/Lists.module.css';
import { useFindingsLine } from './use-findings-line';

interface WatchedThingProps {
  thing: Watched;
  /** The index; null if it cannot answer. */
  index: ReadyStatus | null;
  /** Called when it was removed, and the focused button with it. */
  onRemoved: () => void;
}

/** A member or a check on the watch list: what is new, or why that is not known. */
export function WatchedThing({ thing, index, onRemoved }: WatchedThingProps) {
  const { t, language } = useApp();
  const title = useId();
  const { kind, id, name, since, known, fresh, sign } = thing;
  const findingsLine = useFindingsLine();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(since);
  const counts = countFindings(fresh);
  const count = counts.reduce((sum, { findings }) => sum + findings, 0);
  const state = stateOf(thing, index);
  return (
    <article className="card" aria-labelledby={title}>
      <header className={lists.head}>
        <div>
          <h3 id={title}>
            {kind === 'check' ? (
              <bdi>{name}</bdi>
            ) : (
              <a href={searchPage(id)}>
                <bdi>{name}</bdi>
              </a>
            )}
          </h3>
          {known !== null && <p className="small-text muted">{t('watchSince', { date })}</p>}
        </div>
        <button
          className="button small"
          onClick={() => {
            void unwatch(kind, id).then(onRemoved);
          }}
        >
          {t('watchRemove')}
        </button>
      </header>
      {count > 0 && (
        <p>
          <strong>{t('watchFresh', { count, names: findingsLine(counts) })}</strong>
        </p>
      )}
      {state && <p>{t(state)}</p>}
      {kind === 'member' ? <MemberNow key={sign} owner={id} /> : <NotSearched index={index} />}
    </article>
  );
}

/** The text besides new findings; "nothing new" only if every list has answered. */
function stateOf(
  { kind, sign, answered, fresh }: Watched,
  index: ReadyStatus | null,
): AppKey | null {
  if (sign === null || index === null) return 'watchUnknown';
  if (sign !== answererKey(index)) return 'watchStale';
  // For a member, what the lists say includes the reason.
  if (!answered) return kind === 'member' ? null : 'watchUnknown';
  return fresh.length === 0 && index.failed.length === 0 ? 'watchSame' : null;
}

/** What the lists say about a member now, and which lists that covers. */
function MemberNow({ owner }: { owner: string }) {
  const { t } = useApp();
  const load = useCallback(() => send('search', owner), [owner]);
  const reply = useNewest(useLoad(load));
  const answer = reply?.answers.find(({ kind }) => kind === 'owner');
  if (reply?.status.state !== 'ready' || answer?.kind !== 'owner') return null;
  return <AnswerText words={answerWords(answer, reply.status, t)} />;
}

function NotSearched({ index }: { index: ReadyStatus | null }) {
  const { t } = useApp();
  const line = index && notSearchedLine(index, t);
  return line === null ? null : <p className="small-text">{line}</p>;
}
