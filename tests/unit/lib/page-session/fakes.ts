import type { PageSnapshot, PageFindings } from '../../../../lib/flickr/page/page-reader';
import type { PageAnswer } from '../../../../lib/messages/types';
import type { BadgeLayer, Finding } from '../../../../lib/page-session/types';

/** A photo's box in the markup of these tests. */
export function box(photoId: string): HTMLElement {
  const element = document.createElement('div');
  element.dataset.photo = photoId;
  element.append(document.createElement('img'));
  return element;
}

export const boxOf = (element: Element): HTMLElement | null => element.closest('[data-photo]');

/** Reads the markup of these tests: `data-photo`, `data-nsid` and `data-alias` with `data-role`. */
function read(parts: Iterable<Element> = [document.documentElement]): PageFindings {
  const inside = <T extends Element>(selector: string) =>
    [...parts].flatMap((root) => [
      ...(root.matches(selector) ? [root as T] : []),
      ...root.querySelectorAll<T>(selector),
    ]);
  const photos = inside<HTMLElement>('[data-photo]').flatMap((element) => {
    const photoId = element.querySelector('img') && element.dataset.photo;
    return photoId ? [{ photoId, box: element }] : [];
  });
  const members = inside<HTMLElement>('[data-role]').map((element) => ({
    nsid: element.dataset.nsid ?? null,
    alias: element.dataset.alias ?? null,
    role: element.dataset.role as 'profile' | 'comment',
    element,
  }));
  const pairs = members.flatMap(({ nsid, alias }) =>
    nsid && alias ? [{ nsid, alias, source: 'avatar' as const }] : [],
  );
  return { photos, members, pairs };
}

export const look = (): PageSnapshot => ({ boxOf, read });

/** Badges as bare elements, with what they say. */
export function fakeBadges(): BadgeLayer & { shown: Map<HTMLElement, Finding> } {
  const shown = new Map<HTMLElement, Finding>();
  const anchors = new Map<Node, HTMLElement>();
  return {
    shown,
    show: (flags) =>
      flags.map(({ anchor, finding }) => {
        const host = document.createElement('b');
        host.dataset.id = finding.id;
        host.dataset.kind = finding.kind;
        shown.set(host, finding);
        anchors.set(host, anchor);
        anchor.append(host);
        return host;
      }),
    stands: (host) => host.parentNode === anchors.get(host),
    remove: (host) => {
      host.remove();
    },
    owns: (node) => anchors.has(node),
  };
}

/** An answer of an open index, or of one in another state. */
export const answer = (changes: Partial<PageAnswer> = {}): PageAnswer => ({
  state: 'ready',
  photos: {},
  owners: {},
  sample: false,
  lists: 1,
  ...changes,
});

/** Ids shown by the badges on the page, in page order. */
export const badgesOnPage = (kind = 'photo'): string[] =>
  [...document.querySelectorAll<HTMLElement>(`b[data-kind="${kind}"]`)].map(
    ({ dataset }) => dataset.id!,
  );
