import { classOf, tagOf } from '../../dom/nodes';

/**
 * What Flickr's class names suggest about an element. They change every year or two, so they decide only
 * where a badge is placed and what is skipped; addresses decide what is shown.
 */
export interface Hints {
  /** Navigation, footer, advertisement: its contents are ignored. */
  skip: boolean;
  /** Covers and headers: pictures here stand for something other than the photo they show. */
  noPhotos: boolean;
  /** `tile` shows one photo; so does `part` outside of tiles; `well` is the main photo of a photo page. */
  box: 'tile' | 'part' | 'well' | null;
  /** Everything inside is about one member. */
  member: boolean;
  area: 'comment' | 'contact' | null;
  /** A member wrote the contents: the body of a comment, a description, notes, tags. */
  written: boolean;
}

/** Seen from 2019 to 2025, in recorded pages and in other tools' code. */
const SKIP =
  /(?:^|\s)(?:(?:styleguide-)?global-nav[\w-]*|footer-full-view|slim-footer-view|\S*-revenue-item-view)(?:\s|$)/;
const NO_PHOTOS =
  /(?:^|[\s-])(?:header|coverphoto|photo-list-(?:album|gallery|group|set|collection)-view)(?:[\s-]|$)/;
const TILE =
  /(?:^|\s)(?:photo-list-(?:[a-z]+-)*(?:photo|video|tile)-view|photo-card-view|photo-display-item)(?:\s|$)/;
const PART =
  /(?:^|\s)(?:photo-card|card-batch-photo-item|photo_container|thumb|thumb-container)(?:\s|$)/;
const CARD_PICTURE = /(?:^|\s)photo-card-photo(?:\s|$)/;
const WELL = /(?:^|\s)photo-well-media-(?:scrappy-)?view(?:\s|$)/;
const MEMBER =
  /(?:^|\s)(?:attribution-view|vcard|(?:comment|person|contact|member|user)(?:-[a-z]+)*-(?:item|card|row|view))(?:\s|$)/;
const COMMENT = /(?:^|[\s-])(?:comment|testimonial|discussion|topic|reply)s?(?:[\s-]|$)/;
/** Includes names not seen so far that such a text might get. */
const WRITTEN =
  /(?:^|[\s-])(?:desc|description|caption|notes?|tags?|bio|biography|blurb|intro|rules?|meta-field|title-desc-block|photo-title|album-title|said|(?:comment|message|testimonial|topic|reply|post)-(?:content|body|text|html)|(?:about|profile|group)-(?:text|html))(?:[\s-]|$)/i;
const CONTACT = /(?:^|\s)(?:contact|person|people|member)s?-/;

const SKIPPED: Hints = {
  ...{ skip: true, noPhotos: true, box: null, member: false, area: null },
  written: false,
};

const known = new Map<string, Hints>();

/** The hints of an element: from its class names, and from its tag if its contents never matter. */
export function readHints(element: Element): Hints {
  const tag = tagOf(element);
  if (tag === 'noscript' || tag === 'footer') return SKIPPED;
  // Classic pages have the classes of their header and footer on the body too.
  const classes = tag === 'body' ? '' : classOf(element);
  let hints = known.get(classes);
  if (!hints) known.set(classes, (hints = hintsOf(classes)));
  return hints;
}

/** Whether an element is the picture in a card that contains more. */
export const isCardPicture = (element: Element): boolean => CARD_PICTURE.test(classOf(element));

function hintsOf(classes: string): Hints {
  if (SKIP.test(classes)) return SKIPPED;
  return {
    skip: false,
    noPhotos: NO_PHOTOS.test(classes),
    box: boxHint(classes),
    member: MEMBER.test(classes),
    area: COMMENT.test(classes) ? 'comment' : CONTACT.test(classes) ? 'contact' : null,
    written: WRITTEN.test(classes),
  };
}

function boxHint(classes: string): Hints['box'] {
  if (WELL.test(classes)) return 'well';
  if (TILE.test(classes)) return 'tile';
  return PART.test(classes) ? 'part' : null;
}
