import { attributeOf, selectAll } from '../../dom/nodes';
import { readMemberLink, sameOwner } from '../address/links';

/**
 * The entries of the person's own menu in Flickr's page frame. Members cannot write `data-` attributes or
 * class names.
 */
const OWN =
  '.gn-signed-in [data-context="you"] a[data-track="gnYouMainClick"][href], .gn-signed-in [data-context="you"] a[data-track="gnYouAboutClick"][href]';

/**
 * NSID or path alias of the signed-in member, from the page's navigation; null if it names nobody, or two
 * members. Good enough for a greeting only: a page could name anybody there.
 */
export function readSignedIn(document: Document): string | null {
  const names = [...selectAll(document, OWN)].map((link) =>
    readMemberLink(attributeOf(link, 'href')!),
  );
  const [name] = names;
  if (name === undefined || name === null) return null;
  return names.every((other) => other !== null && sameOwner(other, name)) ? name : null;
}
