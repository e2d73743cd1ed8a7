import { attributeOf, selectAll } from '../../dom/nodes';
import { readMemberLink, sameOwner } from '../address/links';

/**
 * The entries of the person's own menu in Flickr's frame. Members cannot write a `data-` attribute or a
 * class name.
 */
const OWN =
  '.gn-signed-in [data-context="you"] a[data-track="gnYouMainClick"][href], .gn-signed-in [data-context="you"] a[data-track="gnYouAboutClick"][href]';

/**
 * NSID or path alias of the member who is signed in, as the page's navigation names them; null where it
 * names nobody, or two. Good for a greeting: a page could show anybody there.
 */
export function readSignedIn(document: Document): string | null {
  const names = [...selectAll(document, OWN)].map((link) =>
    readMemberLink(attributeOf(link, 'href')!),
  );
  const [name] = names;
  if (name === undefined || name === null) return null;
  return names.every((other) => other !== null && sameOwner(other, name)) ? name : null;
}
