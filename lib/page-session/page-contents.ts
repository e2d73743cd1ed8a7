import type { PageSnapshot, MemberMention, PageFindings } from '../flickr/page/page-reader';
import { inherited } from '../flickr/page/inherited';
import { insideOf } from '../flickr/page/topmost';
import type { AliasPair } from '../messages/types';
import { Owners } from './owners';
import { BadgeAnchors } from './badge-anchors';
import type { BadgeLayer } from './types';

/** What a page shows, and where; updated part by part. */
export class PageContents {
  readonly owners = new Owners();
  readonly photos: BadgeAnchors<string>;
  readonly members: BadgeAnchors<MemberMention>;

  constructor(badges: BadgeLayer, onDue: () => void) {
    this.photos = new BadgeAnchors(badges, onDue);
    this.members = new BadgeAnchors(badges, onDue);
  }

  /** Reads the whole page. @returns the pairs of alias and NSID not seen before. */
  readAll({ read }: PageSnapshot): AliasPair[] {
    return this.#take(read(), () => true);
  }

  /** Reads the given parts; elements elsewhere keep what they showed. */
  readParts({ read }: PageSnapshot, parts: ReadonlySet<Element>): AliasPair[] {
    return this.#take(read(parts), insideOf(parts));
  }

  /**
   * Returns a function that finds the box around an element that is known to show a photo; the element may
   * be the box. Valid until the page changes.
   */
  boxFinder(): (element: Element) => HTMLElement | null {
    return inherited<HTMLElement | null>(null, (element, box) =>
      this.photos.has(element as HTMLElement) ? (element as HTMLElement) : box,
    );
  }

  clear(): void {
    this.photos.clear();
    this.members.clear();
  }

  #take(findings: PageFindings, wasRead: (anchor: HTMLElement) => boolean): AliasPair[] {
    findings.photos.forEach(({ photoId, box }) => {
      this.photos.set(box, photoId);
    });
    findings.members.forEach((mention) => {
      this.members.set(mention.element, mention);
    });
    this.photos.sweep(wasRead);
    this.members.sweep(wasRead);
    return this.owners.learn(findings.pairs);
  }
}
