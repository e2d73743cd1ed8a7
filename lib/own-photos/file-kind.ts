import { plainName } from '../archives/names';
import { list } from '../sources/generic/list';
import { isPhotoId } from '../ids/photo-id';
import { idInExportName, idInName, isMedia } from './media-name';

/** The kind of a file. It depends only on the name, which decides whether the file is opened. */
export type FileKind =
  /** Details of one photo. */
  | { kind: 'details'; id: number }
  /** A picture or video, of which only the name is used. */
  | { kind: 'media'; id: number }
  | { kind: 'profile' | 'albums' | 'lifeboat' | 'list' | 'unclear' }
  /** Never opened: contacts, mail, comments, favourites, and unknown files. */
  | { kind: 'unread' };

const UNREAD: FileKind = { kind: 'unread' };

/**
 * Determines the kind of a file.
 * @param path with `/`, within its folder or archive.
 * @param isExport whether it is in one of the account export's media archives.
 */
export function kindOfPath(path: string, isExport: boolean): FileKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const digits = /^photo_([0-9]+)\.json$/i.exec(name)?.[1];
  if (digits !== undefined) {
    return isPhotoId(digits) ? { kind: 'details', id: Number(digits) } : { kind: 'unclear' };
  }
  if (name === 'account_profile.json') return { kind: 'profile' };
  if (name === 'albums.json') return { kind: 'albums' };
  if (name === 'photoIndex.js') return { kind: 'lifeboat' };
  if (isMedia(name.replace(/\.json$/i, ''))) {
    const id = isExport ? idInExportName(name) : idInName(name);
    return id === null ? { kind: 'unclear' } : { kind: 'media', id };
  }
  // An export's other JSON files are about other people: contacts, mail, comments.
  const plain = plainName(name);
  return list.takes(plain) && !/\.json$/i.test(plain) ? { kind: 'list' } : UNREAD;
}

/** Whether a file name is that of one of the account export's media archives. */
export const isExportArchive = (name: string): boolean => /^data-download-[0-9]+\b/i.test(name);
