import { anchorOf, type MemberReference } from './member-references';
import type { Person } from './people';
import type { PageAddress } from './page-address';
import { isPageOwner, type Profile } from './profile';

/** A member named on the page: by NSID where the page shows it, else by path alias. */
export interface MemberMention {
  nsid: string | null;
  alias: string | null;
  /** `profile` is the member whose page this is; there is one such mention at most. */
  role: 'profile' | 'attribution' | 'comment' | 'contact';
  /** The link with the member's name, else the icon. */
  element: HTMLElement;
}

/**
 * The members of whom the page speaks, and not only a text that links to them. The owner of a page
 * is all over it: the profile's mention stands for all but their comments.
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
