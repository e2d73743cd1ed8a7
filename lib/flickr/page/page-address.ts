import { readLink } from '../address/links';
import { isNsid } from '../../ids/nsid';

/** What the address of the page itself says. */
export interface PageAddress {
  /** The photo whose page, or lightbox, this is. */
  photoId: string | null;
  /** The member whose page this is, as the address names them; null on a photo's page. */
  owner: string | null;
  /** The same, where that is an NSID. */
  ownerNsid: string | null;
  /** The number of the album or gallery whose page this is. */
  listId: string | null;
  /** Albums, galleries or collections are listed here: pictures without a link are their covers. */
  listsCovers: boolean;
  /** Members are listed here. */
  listsMembers: boolean;
}

const PHOTO_PAGE = /^\/photos\/[^/]+\/([0-9]+)(?:\/|$)/;
const MEMBER_PAGE = /^\/(?:photos|people)\/[^/]+/;
const LIST = /^\/photos\/[^/]+\/(?:albums|sets|galleries)\/(\d+)/;
const COVERS =
  /^\/photos\/[^/]+\/(?:albums|sets|galleries|collections)(?:\/(?!\d)|\/?$)|\/groups\/?$/;
const MEMBERS = /^\/search\/people|^\/people\/[^/]+\/contacts|^\/groups\/[^/]+\/members/;

/** Reads the page's address. A list opened at a photo (`…/with/{photo}`) is still the list. */
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
