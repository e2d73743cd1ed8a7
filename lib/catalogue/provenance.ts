import { datasetById } from './catalogue';
import { findOffer } from './offers/offers';
import type { OfferedFile } from './offers/types';

/** A file of a list that was read, with its checksums in lower-case hexadecimal. */
export interface ReadFile {
  name: string;
  bytes: number;
  sha256: string;
  /** Null if it was not computed. */
  md5: string | null;
  /** Git's blob id: SHA-1 of `blob <bytes>`, a null byte and the content. Null if it was not computed. */
  gitBlob: string | null;
  /** The archive that it is in, if its checksums were computed too. */
  archive?: Omit<ReadFile, 'archive'>;
}

/** Where and when a file was downloaded. Valid only for a file with these checksums. */
export interface FetchedFile {
  url: string;
  /** `YYYY-MM-DD`. */
  fetched: string;
}

/** Where a dataset's list comes from, as stored in a pack's manifest. */
export interface ListProvenance {
  whose: 'publisher' | 'copy' | 'own';
  altered?: true;
  lists: ListedFile[];
  missing: string[];
  published?: { photos: number; source: string };
}

interface ListedFile extends Partial<FetchedFile> {
  /** Who publishes a file with this checksum, if known. */
  publisher?: string;
  name: string;
  bytes: number;
  sha256: string;
}

/**
 * Where a list comes from, according to its files' checksums.
 * @param dataset the dataset that a source reads the files as; null for a person's own table.
 * @param expected the names of all files of the complete list, if it has several.
 * @param fetched the download record of a file.
 */
export function provenanceOf(
  dataset: string | null,
  files: readonly ReadFile[],
  expected: readonly string[] = [],
  fetched: (file: ReadFile) => FetchedFile | undefined = () => undefined,
): ListProvenance {
  const offer = dataset === null ? undefined : findOffer(dataset);
  const offered = filesOffered(dataset);
  const origins = files.map((file) => offered.find((one) => isSame(one, file)));
  const lists = files.map((file, i): ListedFile => {
    const { name, bytes, sha256 } = file;
    const known = fetched(file) ?? (file.archive && fetched(file.archive));
    const origin = origins[i];
    const url = known?.url ?? origin?.url;
    return {
      ...{ name, bytes, sha256 },
      ...(origin && offer?.offered && { publisher: offer.publisher }),
      ...(url !== undefined && { url }),
      ...known,
    };
  });
  const missing = expected.filter((name) => !files.some((file) => baseName(file.name) === name));
  if (dataset === null) return { whose: 'own', lists, missing };

  const isKnown = files.length > 0 && origins.every((origin) => origin !== undefined);
  const isOther = files.some((file, i) => !origins[i] && !mayBeInArchive(offered, file));
  const isWhole = offer?.offered && offer.partial === undefined && offered.length > 0;
  const published = publishedSize(dataset, offer);
  return {
    whose: isKnown && offer?.offered ? offer.whose : 'copy',
    ...(isWhole && offered.every(hasChecksum) && isOther && { altered: true as const }),
    lists,
    missing,
    ...(published && { published }),
  };
}

/** The provenance of a derived list and its base: every answer depends on both. */
export function withBase(own: ListProvenance, base: ListProvenance): ListProvenance {
  const bothKnown = own.whose === 'publisher' && base.whose === 'publisher';
  return {
    ...own,
    whose: bothKnown ? 'publisher' : 'copy',
    ...(base.altered && { altered: true as const }),
    lists: [...own.lists, ...base.lists],
  };
}

/** The provenance of one dataset's rows from several inputs: the least certain one applies. */
export function merged(all: readonly ListProvenance[]): ListProvenance {
  const whose = (['own', 'copy'] as const).find((one) => all.some((each) => each.whose === one));
  const published = all.find((one) => one.published)?.published;
  const read = new Set(all.flatMap(({ lists }) => lists.map(({ name }) => baseName(name))));
  const missing = all.flatMap((one) => one.missing).filter((name) => !read.has(name));
  return {
    whose: whose ?? 'publisher',
    ...(all.some(({ altered }) => altered) && { altered: true as const }),
    lists: all.flatMap(({ lists }) => lists).sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    missing: [...new Set(missing)].sort(),
    ...(published && { published }),
  };
}

const key = ({ name, sha256 }: ListedFile): string => `${name}\n${sha256}`;

/** The number of Flickr photos in a whole dataset; distinct ones if its whole list was counted. */
function publishedSize(
  id: string,
  offer: ReturnType<typeof findOffer>,
): ListProvenance['published'] {
  if (offer?.offered && offer.partial === undefined && offer.photos !== undefined) {
    const { files, photos } = offer;
    const source = 'folder' in files ? `https://github.com/${files.repository}` : files[0]!.url;
    return { photos, source };
  }
  const dataset = datasetById(id);
  const fact = dataset?.flickrPhotos ?? dataset?.photos;
  return fact && { photos: fact.value, source: dataset!.sources[fact.source]!.url };
}

/**
 * The checksums besides SHA-256 that {@link provenanceOf} needs. @param dataset as there.
 */
export function sumsOffered(dataset: string | null): ReadonlySet<'md5' | 'gitBlob'> {
  const files = filesOffered(dataset);
  return new Set((['md5', 'gitBlob'] as const).filter((sum) => files.some((file) => file[sum])));
}

/**
 * Whether a dataset's list is offered in an archive with a checksum: that of the archive then identifies its
 * files. @param dataset as in {@link provenanceOf}.
 */
export const isKnownByArchive = (dataset: string | null): boolean =>
  filesOffered(dataset).some((file) => ARCHIVE.test(file.name) && hasOwnChecksum(file));

function filesOffered(dataset: string | null): readonly OfferedFile[] {
  const offer = dataset === null ? undefined : findOffer(dataset);
  return offer?.offered && !('folder' in offer.files) ? offer.files : [];
}

/** Whether a file has an offered checksum, or is in an archive that has it. */
function isSame(offer: OfferedFile, file: ReadFile): boolean {
  return (
    hasSums(offer, file) ||
    (file.archive !== undefined && hasSums(offer, file.archive)) ||
    (offer.holds ?? []).some(({ sha256 }) => sha256 === file.sha256)
  );
}

/** Compares every known checksum; a file without any cannot be identified. */
function hasSums(offer: OfferedFile, file: Omit<ReadFile, 'archive'>): boolean {
  const pairs = [
    [offer.sha256, file.sha256],
    [offer.md5, file.md5],
    [offer.gitBlob, file.gitBlob],
  ];
  return hasOwnChecksum(offer) && pairs.every(([sum, found]) => sum === undefined || sum === found);
}

const hasOwnChecksum = ({ sha256, md5, gitBlob }: OfferedFile): boolean =>
  (sha256 ?? md5 ?? gitBlob) !== undefined;

const hasChecksum = (offer: OfferedFile): boolean =>
  offer.holds === undefined
    ? hasOwnChecksum(offer)
    : offer.holds.every((file) => file.sha256 !== undefined);

const ARCHIVE = /\.(?:zip|tar|tgz|tbz2?|tar\.(?:gz|bz2))$/i;

/** Whether a file, whose own checksum is not offered, may be one of an offered archive's. */
const mayBeInArchive = (offered: readonly OfferedFile[], { name }: ReadFile): boolean =>
  offered.some(
    (one) =>
      ARCHIVE.test(one.name) && !(one.holds ?? []).some((held) => held.name === baseName(name)),
  );

const baseName = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:gz|bz2)$/, '');
