/** How the columns of a table, or the members of a record, are read. */
export interface Columns {
  /** Columns with a name for photo ids. */
  readonly photo: readonly number[];
  /** May hold photo ids, image names and much else: read only if nothing better names the photo. */
  readonly perhaps: readonly number[];
  /** Addresses. */
  readonly url: readonly number[];
  /** NSIDs, path aliases or addresses of members. */
  readonly owner: readonly number[];
  /** NSIDs or addresses of members; any other word may be anybody's name. */
  readonly nsid: readonly number[];
  readonly dataset: number;
}

const PHOTO = /^(?:flickr)?(?:photos?|photos?ids?|photonumber|photono|photonr|idphoto)$/;
const FLICKR_ID = /^(?:flickr|flickrid|flickrimage|flickrimageid)$/;
const PERHAPS =
  /^(?:id|ids|pid|key|name|(?:image|img|picture|pic|file|photo)(?:id|key|name|file|filename|path)?|filename|filepath|path|originalimage)$/;
const URL =
  /url|uri(?![a-z])|(?:^|photo|image|page|flickr|down|perma)link|href|^src$|source(?:image|page)|photopage|webpage|address|^(?:image|photo|page|flickr)?source$/;
const OWNER = /^(?:flickr|photo)?(?:owner|pathalias|owneralias|ownerpathalias|alias)$/;
const NSID =
  /^(?:flickr|photo|image)*(?:nsid|(?:owner|user|author|uploader|photographer|member|creator|contributor|account)(?:s|id|nsid|page|profile|profilepage|link)*|uid)$/;
/** Belongs to a member, not to a photo. */
const OF_MEMBER = /owner|user|author|uploader|photographer|member|creator|profile|account/;

/** Column names in the form in which they are compared: `photo_id`, `Photo ID` and `photoId` are equal. */
const plainColumn = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

/** How each column is read, by the names that publishers, Flickr's API and people use. */
export function columnsOf(names: readonly string[]): Columns {
  const plain = names.map(plainColumn);
  const places = (is: (name: string) => boolean): number[] =>
    plain.flatMap((name, place) => (is(name) ? [place] : []));
  const isPhoto = (name: string): boolean => PHOTO.test(name) || FLICKR_ID.test(name);
  const isUrl = (name: string): boolean => URL.test(name) && !OF_MEMBER.test(name);
  const isOwner = (name: string): boolean => OWNER.test(name);
  return {
    photo: places(isPhoto),
    perhaps: places((name) => PERHAPS.test(name) && !isPhoto(name)),
    url: places(isUrl),
    owner: places(isOwner),
    nsid: places(
      (name) => !isOwner(name) && (NSID.test(name) || (URL.test(name) && OF_MEMBER.test(name))),
    ),
    dataset: plain.indexOf('dataset'),
  };
}

const OF_FLICKR =
  /^(?:secret|farm|server|license|ispublic|isfriend|ownername|dateupload|datetaken|originalsecret|photosecret)$/;

/** Whether a column has a name that hardly anything but Flickr's API uses. */
export const hasFlickrColumn = (names: readonly string[]): boolean =>
  names.some((name) => OF_FLICKR.test(plainColumn(name)));

/** The columns to read, in order. */
export const readColumns = ({ photo, perhaps, url, owner, nsid, dataset }: Columns): number[] =>
  [...photo, ...perhaps, ...url, ...owner, ...nsid, ...(dataset < 0 ? [] : [dataset])].sort(
    (a, b) => a - b,
  );
