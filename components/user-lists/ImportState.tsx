import { useTexts } from '../app/context';
import { Notice } from '../notice/Notice';
import { Choose } from './Choose';
import type { Import } from './current-import';
import { listName } from './list-name';
import { NameTable } from './NameTable';
import { Progress } from './Progress';
import { REFUSED } from './wording';

/** The state of adding a list: progress, a question, or the result. */
export function ImportState({ current }: { current: Import }) {
  return (
    <>
      {current.step === 'reading' && <Progress name={current.name} progress={current.progress} />}
      {current.step === 'choosing' && <Choose {...current} />}
      {current.step === 'naming' && <NameTable {...current} />}
      <div role="status">
        <Result current={current} />
      </div>
    </>
  );
}

function Result({ current }: { current: Import }) {
  const t = useTexts();
  if (current.step === 'cancelled') return <p>{t('listsCancelled')}</p>;
  if (current.step === 'added') {
    return <Notice kind="plain" title={t('listsAdded', { name: listName(current.list, t) })} />;
  }
  if (current.step !== 'refused') return null;
  const { name, refusal } = current;
  const { code, message } = refusal;
  return (
    <Notice
      kind="broken"
      title={t('listsRefused', { name })}
      text={t(REFUSED[code], { name: message })}
      {...(message !== '' && { details: message })}
    />
  );
}
