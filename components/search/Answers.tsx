import type { Answer } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import { ElsewhereAnswer } from './ElsewhereAnswer';
import type { FindingAction } from './find';
import { OwnerAnswer } from './OwnerAnswer';
import { PhotoAnswer } from './PhotoAnswer';

interface AnswersProps {
  answers: readonly Answer[];
  onSearch: (text: string) => void;
  action?: FindingAction | undefined;
}

/** Every reading of a text, each with its answer. */
export function Answers({ answers, onSearch, action }: AnswersProps) {
  const t = useTexts();
  const several = answers.length > 1;
  return answers.map((answer) => {
    if (answer.kind === 'photo')
      return (
        <PhotoAnswer
          key={`photo ${answer.photoId}`}
          answer={answer}
          reading={several ? t('asPhoto') : undefined}
          action={action}
        />
      );
    if (answer.kind === 'owner')
      return (
        <OwnerAnswer
          key={`owner ${answer.owner}`}
          answer={answer}
          reading={several ? t('asMember') : undefined}
          onSearch={onSearch}
          action={action}
        />
      );
    return <ElsewhereAnswer key={answer.kind} answer={answer} />;
  });
}
