import { useState } from 'react';
import {
  loadMarks,
  markFindings,
  restoreMarks,
  type Finding,
  type Mark,
  type MarkRow,
  type Marks,
} from '../../lib/checks/marks';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';

const loadNone = () => Promise.resolve(null);

/** The marks of findings, with functions to change them and to undo the last change. */
export function useMarks(kept: boolean) {
  const { again, ...loaded } = useLoad<ReadonlyMap<string, MarkRow> | null>(
    kept ? loadMarks : loadNone,
  );
  const marks = useNewest(loaded);
  const [before, setBefore] = useState<Marks | null>(null);
  const finish = (marked: Promise<Marks | null>) => {
    // A failure is visible: the marks stay as they were.
    marked.then(setBefore, () => undefined).finally(again);
  };
  return {
    /** Null if findings cannot be marked. */
    marks,
    setMarks: (findings: readonly Finding[], mark: Mark | null) => {
      finish(markFindings(findings, mark, Date.now()));
    },
    undo:
      before &&
      (() => {
        finish(restoreMarks(before).then(() => null));
      }),
  };
}
