import { linkAround } from './boxes';
import { targetOf, type Candidate } from './candidates';
import { readMemberLink } from '../address/links';
import { isGroupNsid, isNsid, parseNsid } from '../../ids/nsid';
import type { ElementContext } from './element-context';
import { hasWords } from './glance';

/** An element that names a member. */
export interface MemberReference {
  nsid: string | null;
  /** Path alias. */
  alias: string | null;
  /**
   * `icon` and `cover` are the member's pictures, `author` a link marked so, `words` any link;
   * `photo` is a box that tells whose photo it shows.
   */
  kind: 'icon' | 'cover' | 'author' | 'words' | 'photo';
  element: HTMLElement;
  around: ElementContext;
}

const AUTHOR = /(?:^|[\s-])(?:owner|attribution|author|username)(?:[\s-]|$)/;
const PERSON = /(?:^|\s)person(?:\s|$)/;

/** What an element says of a member, if anything. Groups and their icons are none. */
export function referenceIn(candidate: Candidate): MemberReference | null {
  // An image of a photo says nothing of members, and there are many.
  if (candidate.image?.kind === 'photo' && candidate.element.localName === 'img') return null;
  return referenceByPicture(candidate) ?? referenceByLink(candidate) ?? referenceByPhoto(candidate);
}

/** An icon or cover photo: Flickr writes the NSID into its address, or beside it. */
function referenceByPicture({ element, image, around }: Candidate): MemberReference | null {
  const pictured = image && image.kind !== 'photo' ? image.nsid : null;
  const marked = parseNsid(element.getAttribute('data-person-nsid') ?? '');
  const nsid = marked ?? pictured;
  // Two members at once: the page is changing.
  if (nsid === null || (pictured !== null && pictured !== nsid)) return null;

  const link = linkAround(element, around);
  const owner = link && readMemberLink(link.getAttribute('href')!);
  if (isGroupNsid(nsid) || (link && targetOf(link)?.kind === 'group')) return null;
  if (owner && isNsid(owner) && owner !== nsid) return null;
  const isCover = image?.kind === 'coverphoto';
  if (!marked && !owner && !isCover && !PERSON.test(element.className)) return null;
  return {
    nsid,
    alias: owner !== null && !isNsid(owner) ? owner : null,
    kind: isCover ? 'cover' : 'icon',
    element: owner === null ? element : link!,
    around,
  };
}

function referenceByLink({ element, target, around }: Candidate): MemberReference | null {
  if (target?.kind !== 'owner') return null;
  const owner = readMemberLink(element.getAttribute('href')!);
  if (owner === null || !hasWords(element)) return null;
  const isAuthor = element.getAttribute('rel') === 'author' || AUTHOR.test(element.className);
  return {
    nsid: isNsid(owner) ? owner : null,
    alias: isNsid(owner) ? null : owner,
    kind: isAuthor ? 'author' : 'words',
    element,
    around,
  };
}

/** Classic pages mark a photo's box with its owner, whose alias is in the link to the photo. */
function referenceByPhoto({ element, target, around }: Candidate): MemberReference | null {
  const nsid = target ? null : parseNsid(element.getAttribute('data-photo-owner') ?? '');
  if (nsid === null) return null;
  const link = element.querySelector('a[href*="/photos/"]');
  const photo = link && targetOf(link);
  const isSame = photo?.kind === 'photo' && photo.photoId === element.getAttribute('data-photo-id');
  if (!isSame || photo.owner === null || isNsid(photo.owner)) return null;
  return { nsid, alias: photo.owner, kind: 'photo', element, around };
}

/** Where a badge goes among the things that name one member: after the name, else on the icon. */
export function anchorOf(references: readonly MemberReference[]): HTMLElement {
  const ofKind = (kind: MemberReference['kind']) =>
    references.find((reference) => reference.kind === kind);
  return (ofKind('author') ?? ofKind('words') ?? ofKind('icon') ?? references[0]!).element;
}
