import { attributeOf, classOf, closestTo, parentOf, selectAll, tagOf } from '../../dom/nodes';
import type { PairSource } from './alias-pairs';
import { linkAround } from './boxes';
import { targetOf, type Candidate } from './candidates';
import { readMemberLink, sameOwner } from '../address/links';
import { isGroupNsid, isNsid, parseNsid } from '../../ids/nsid';
import type { ElementContext } from './element-context';
import { hasWords } from './glance';
import { isWritable } from './written';

/** An element that names a member. */
export interface MemberReference {
  nsid: string | null;
  /** Path alias. */
  alias: string | null;
  /** How the page shows that alias and NSID belong to one member, if it has both. */
  source: PairSource | null;
  /**
   * `icon` and `cover` are the member's pictures; `author` is a link marked as the author's; `words` is any
   * link; `photo` is a box marked with the photo's owner.
   */
  kind: 'icon' | 'cover' | 'author' | 'words' | 'photo';
  element: HTMLElement;
  around: ElementContext;
}

const AUTHOR = /(?:^|[\s-])(?:owner|attribution|author|username)(?:[\s-]|$)/;
const AVATAR = /(?:^|\s)(?:person|avatar)(?:\s|$)/;
const PERSON = /(?:^|\s)person(?:\s|$)/;
const COVER = /(?:^|[\s-])coverphoto(?:[\s-]|$)/;
/** A cell in the classic list of contacts, where icons are plain images. */
const ICON_CELL = /(?:^|\s)contact-list-bicon(?:\s|$)/;

/**
 * The member that an element rendered by the app names, if any. Groups and their icons do not count, and
 * text written by members names nobody.
 */
export function referenceIn(candidate: Candidate): MemberReference | null {
  const { image, element, around } = candidate;
  // An image of a photo names no member, and there are many of them.
  if (image?.kind === 'photo' && tagOf(element) === 'img') return null;
  if (around.written === 'marked' || (around.written && isWritable(element))) return null;
  return referenceByPicture(candidate) ?? referenceByLink(candidate) ?? referenceByPhoto(candidate);
}

/** An icon or cover photo: Flickr puts the NSID into its address, or beside it. */
function referenceByPicture({ element, image, around }: Candidate): MemberReference | null {
  const pictured = image && image.kind !== 'photo' && isRendered(element) ? image.nsid : null;
  const marked = parseNsid(attributeOf(element, 'data-person-nsid') ?? '');
  const nsid = marked ?? pictured;
  // Two different members: the page is just changing.
  if (nsid === null || (pictured !== null && pictured !== nsid)) return null;

  const link = linkAround(element, around);
  const owner = link && readMemberLink(attributeOf(link, 'href')!);
  if (isGroupNsid(nsid) || (link && targetOf(link)?.kind === 'group')) return null;
  if (owner && isNsid(owner) && owner !== nsid) return null;
  const isCover = pictured !== null && image?.kind === 'coverphoto';
  if (!marked && !owner && !isCover && !PERSON.test(classOf(element))) return null;
  const isLinked = owner !== null && !isNsid(owner) && tagOf(element) !== 'img';
  return {
    nsid,
    alias: isLinked ? owner : null,
    source: isLinked ? 'avatar' : null,
    kind: isCover ? 'cover' : 'icon',
    element: owner === null ? element : link!,
    around,
  };
}

/**
 * Whether the app rendered a member's picture: the background of an avatar or a cover. Anybody can write a
 * plain image in a plain link.
 */
function isRendered(element: Element): boolean {
  if (tagOf(element) !== 'img')
    return AVATAR.test(classOf(element)) || COVER.test(classOf(element));
  const link = closestTo(element, 'a[href]');
  return link !== null && ICON_CELL.test(classAround(link));
}

function referenceByLink({ element, target, around }: Candidate): MemberReference | null {
  if (target?.kind !== 'owner') return null;
  const owner = readMemberLink(attributeOf(element, 'href')!);
  if (owner === null || !hasWords(element)) return null;
  const isAuthor = marksAuthor(element, around);
  // A comment is written by a member, except for its author's name.
  if (!isAuthor && around.area === 'comment') return null;
  return {
    nsid: isNsid(owner) ? owner : null,
    alias: isNsid(owner) ? null : owner,
    source: null,
    kind: isAuthor ? 'author' : 'words',
    element,
    around,
  };
}

/** Whether a link is marked as an author's name; in comments its parent may be marked instead. */
function marksAuthor(link: Element, { area }: ElementContext): boolean {
  if (AUTHOR.test(classOf(link))) return true;
  // Members may write `rel` too.
  if (attributeOf(link, 'rel') === 'author' && !isWritable(link)) return true;
  return area === 'comment' && AUTHOR.test(classAround(link));
}

/** The class names of the parent element. */
function classAround(element: Element): string {
  const around = parentOf(element);
  return around ? classOf(around) : '';
}

/** Classic pages mark a photo's box with its owner, whose alias is in the links to the photo. */
function referenceByPhoto({ element, target, around }: Candidate): MemberReference | null {
  const nsid = target ? null : parseNsid(attributeOf(element, 'data-photo-owner') ?? '');
  if (nsid === null) return null;
  const photoId = attributeOf(element, 'data-photo-id');
  const owners = [...selectAll(element, 'a[href*="/photos/"]')].flatMap((link) => {
    const photo = targetOf(link);
    return photo?.kind === 'photo' && photo.photoId === photoId ? (photo.owner ?? []) : [];
  });
  const [alias] = owners;
  if (alias === undefined || isNsid(alias)) return null;
  if (owners.some((owner) => !sameOwner(owner, alias))) return null;
  return { nsid, alias, source: 'photo', kind: 'photo', element, around };
}

/** Where to put a badge among the elements that name one member: after the name, else on the icon. */
export function anchorOf(references: readonly MemberReference[]): HTMLElement {
  const ofKind = (kind: MemberReference['kind']) =>
    references.find((reference) => reference.kind === kind);
  return (ofKind('author') ?? ofKind('words') ?? ofKind('icon') ?? references[0]!).element;
}
