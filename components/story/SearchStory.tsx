import { useMemo } from 'react';
import { completeLists } from '../../lib/answers/partial';
import { standingOf, type AnswerOfLists } from '../../lib/answers/standing';
import type { ReadyStatus } from '../../lib/dataset-index/types';
import type { FoundPhoto } from '../../lib/reports/found';
import { OwnStory } from './OwnStory';

interface SearchStoryProps {
  answer: AnswerOfLists;
  status: ReadyStatus;
  /** What it found. */
  photos: readonly FoundPhoto[];
}

/** The story's pictures with what a search found in them. */
export function SearchStory({ answer, status, photos }: SearchStoryProps) {
  const asked = useMemo(() => {
    const isMember = answer.kind === 'owner';
    const { naming, lists } = standingOf(answer, status).searched;
    const complete = new Set(completeLists(status.manifests, isMember ? naming : lists));
    // Lists that do not name members may hold more of a member's photos.
    return { complete, isLeast: isMember };
  }, [answer, status]);
  return <OwnStory photos={photos} asked={asked} />;
}
