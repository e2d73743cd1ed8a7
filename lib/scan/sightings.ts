import type { MemberMention, PageFindings } from '../flickr/page-reader';
import type { AliasPair } from '../messages/types';
import { isInside } from './changes';
import { Owners } from './owners';
import { Spots } from './spots';
import type { BadgeLayer } from './types';

/** Reads a page of Flickr, or a part of it. */
export type ReadPage = (root: Document | Element, url: URL) => PageFindings;

/** What a page shows, and where: kept in step with it part by part. */
export class Sightings {
  readonly owners = new Owners();
  readonly photos: Spots<string>;
  readonly members: Spots<MemberMention>;

  constructor(
    private readonly read: ReadPage,
    badges: BadgeLayer,
    onDue: () => void,
  ) {
    this.photos = new Spots(badges, onDue);
    this.members = new Spots(badges, onDue);
  }

  /** Reads the whole page. @returns the pairs of alias and NSID not seen before. */
  readAll(): AliasPair[] {
    return this.#take([document], () => true);
  }

  /** Reads the parts given; elements elsewhere keep what they showed. */
  readParts(roots: ReadonlySet<Element>): AliasPair[] {
    return this.#take(roots, (anchor) => isInside(roots, anchor));
  }

  clear(): void {
    this.photos.clear();
    this.members.clear();
  }

  #take(
    roots: Iterable<Document | Element>,
    wasRead: (anchor: HTMLElement) => boolean,
  ): AliasPair[] {
    const url = new URL(location.href);
    const found = new Set<HTMLElement>();
    const pairs: AliasPair[] = [];
    for (const root of roots) {
      const findings = this.read(root, url);
      for (const { photoId, box } of findings.photos) {
        this.photos.set(box, photoId);
        found.add(box);
      }
      for (const mention of findings.members) {
        this.members.set(mention.element, mention);
        found.add(mention.element);
      }
      pairs.push(...this.owners.learn(findings.pairs));
    }
    for (const spots of [this.photos, this.members])
      for (const [anchor] of spots) if (!found.has(anchor) && wasRead(anchor)) spots.delete(anchor);
    return pairs;
  }
}
