import type { Answer, ReadyStatus } from '../dataset-index/types';
import { isInventedNsid, isInventedPhoto } from '../ids/invented';
import { isNsid } from '../ids/nsid';
import { searchedIn, type Searched } from './searched';

/** An answer about a photo or a member: yes, no, or not known. */
export type AnswerOfLists = Extract<Answer, { kind: 'photo' | 'owner' }>;

/** Why an index that is ready does not know. */
export type Unknown =
  /** No list was searched: all are switched off, or there are none. */
  | 'noLists'
  /** All lists are invented, and the question is about somebody who may be real. */
  | 'sample'
  /** A member was asked for, and no list here names members. */
  | 'noNames'
  /** The lists do not have this name. They may have the member's number, which is not known. */
  | 'notAsked';

/** How certain an answer is. "No" refers to `searched` only. */
export type Standing = { searched: Searched } & (
  | { state: 'found' }
  | { state: 'notFound' }
  | { state: 'notKnown'; why: Unknown }
);

/** Judges an answer by what was searched for it. */
export function standingOf(answer: AnswerOfLists, status: ReadyStatus): Standing {
  const searched = searchedIn(status, {
    invented: isInvented(answer, status),
    byNumber: answer.kind === 'owner' && answer.alias === undefined && isNsid(answer.owner),
  });
  if (answer.found) return { state: 'found', searched };
  const why = unknownOf(answer, searched, status);
  return why === null ? { state: 'notFound', searched } : { state: 'notKnown', why, searched };
}

function unknownOf(answer: AnswerOfLists, searched: Searched, status: ReadyStatus): Unknown | null {
  if (searched.lists.length === 0)
    return status.manifests.length > 0 && searched.off.length === 0 && isAllSample(status)
      ? 'sample'
      : 'noLists';
  if (answer.kind === 'photo') return null;
  if (searched.naming.length === 0) return 'noNames';
  return isNsid(answer.owner) ? null : 'notAsked';
}

/** A name does not show whether its member is invented: if all data is invented, assume it is. */
function isInvented(answer: AnswerOfLists, status: ReadyStatus): boolean {
  if (answer.kind === 'photo') return isInventedPhoto(answer.photoId);
  return isNsid(answer.owner) ? isInventedNsid(answer.owner) : answer.found || isAllSample(status);
}

const isAllSample = ({ manifests }: ReadyStatus): boolean =>
  manifests.every(({ sample }) => sample);
