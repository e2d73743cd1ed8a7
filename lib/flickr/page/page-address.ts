import { readLink } from '../address/links';
import { isNsid } from '../../ids/nsid';

/** What the page's own address says. */
export interface PageAddress {
  /** The photo, on its page or in the lightbox. */
  photoId: string | null;
  /** The owner of the page, as the address names them; null on a photo's page. */
  owner: string | null;
  /** The same, if it is an NSID. */
  ownerNsid: string | null;
  /** The number of the album or gallery. */
  listId: string | null;
  /** The page lists albums, galleries or collections: pictures without a link are their covers. */
  listsCovers: boolean;
  /** The page lists members. */
  listsMembers: boolean;
}

const PHOTO_PAGE = /^\/photos\/[^/]+\/([0-9]+)(?:\/|$)/;
const MEMBER_PAGE = /^\/(?:photos|people)\/[^/]+/;
const LIST = /^\/photos\/[^/]+\/(?:albums|sets|galleries)\/(\d+)/;
const COVERS =
  /^\/photos\/[^/]+\/(?:albums|sets|galleries|collections)(?:\/(?!\d)|\/?$)|\/groups\/?$/;
const MEMBERS = /^\/search\/people|^\/people\/[^/]+\/contacts|^\/groups\/[^/]+\/members/;

/** Reads the page's address. A list opened at a photo (`…/with/{photo}`) is still a list. */
export function readPageAddress({ pathname }: URL): PageAddress {
  const here = PHOTO_PAGE.test(pathname) ? readLink(pathname) : null;
  const photoId = here?.kind === 'photo' ? here.photoId : null;
  const member = readLink(MEMBER_PAGE.exec(pathname)?.[0] ?? '');
  const owner = member?.kind === 'owner' && photoId === null ? member.owner : null;
  return {
    photoId,
    owner,
    ownerNsid: owner !== null && isNsid(owner) ? owner : null,
    listId: LIST.exec(pathname)?.[1] ?? null,
    listsCovers: COVERS.test(pathname),
    listsMembers: MEMBERS.test(pathname),
  };
}
