import type { ReactNode } from 'react';
import type { Answer, ReadyStatus } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import { ElsewhereAnswer } from './ElsewhereAnswer';
import type { FindingAction } from './find';
import { OwnerAnswer } from './OwnerAnswer';
import { PhotoAnswer } from './PhotoAnswer';
import { splitReadings } from './readings';

interface AnswersProps {
  answers: readonly Answer[];
  status: ReadyStatus;
  onNumber: (alias: string, nsid: string) => void;
  action?: FindingAction | undefined;
  folded?: boolean | undefined;
}

/** Every reading of a text, each with its answer. */
export function Answers({ answers, status, onNumber, action, folded }: AnswersProps) {
  const t = useTexts();
  const several = answers.length > 1;
  const { shown, aside } = splitReadings(answers);
  const draw = (answer: Answer): ReactNode => {
    if (answer.kind === 'photo')
      return (
        <PhotoAnswer
          key={`photo ${answer.photoId}`}
          answer={answer}
          status={status}
          reading={several ? t('asPhoto') : undefined}
          action={action}
        />
      );
    if (answer.kind === 'owner')
      return (
        <OwnerAnswer
          key={`owner ${answer.owner}`}
          answer={answer}
          status={status}
          reading={several && shown.includes(answer) ? t('asMember') : undefined}
          onNumber={onNumber}
          action={action}
          folded={folded}
        />
      );
    return <ElsewhereAnswer key={answer.kind} answer={answer} />;
  };
  return (
    <>
      {shown.map(draw)}
      {aside.length > 0 && (
        <details>
          <summary className="small-text muted">{t('asMember')}</summary>
          {aside.map(draw)}
        </details>
      )}
    </>
  );
}
