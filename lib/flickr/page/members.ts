import { anchorOf, type MemberReference } from './member-references';
import type { Person } from './people';
import type { PageAddress } from './page-address';
import { isPageOwner, type Profile } from './profile';

/** A member named on the page: by NSID where the page shows it, else by path alias. */
export interface MemberMention {
  nsid: string | null;
  alias: string | null;
  /** `profile` is the owner of the page; there is at most one such mention. */
  role: 'profile' | 'attribution' | 'comment' | 'contact';
  /** The link with the member's name, else the icon. */
  element: HTMLElement;
}

/**
 * The members that the app shows on the page, not those that a text merely links to. A page's owner is
 * named everywhere on it: the profile mention stands for all except their comments.
 */
export function mentionsOf(
  people: readonly Person[],
  address: PageAddress,
  profile: Profile | null,
): MemberMention[] {
  const mentions: MemberMention[] = [];
  if (profile) {
    const { nsid, alias, element } = profile;
    mentions.push({ nsid, alias, role: 'profile', element });
  }
  people.forEach((person) => {
    const { nsid, alias, references } = person;
    if (references.every(({ kind }) => kind !== 'icon' && kind !== 'author')) return;
    const role = roleOf(references[0]!, address);
    const isOwner = isPageOwner(person, address) || (nsid !== null && nsid === profile?.nsid);
    if (isOwner && role !== 'comment') return;
    mentions.push({ nsid, alias, role, element: anchorOf(references) });
  });
  return mentions;
}

function roleOf({ around }: MemberReference, address: PageAddress): MemberMention['role'] {
  return around.area ?? (address.listsMembers ? 'contact' : 'attribution');
}
