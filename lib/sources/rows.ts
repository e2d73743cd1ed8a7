import type { Row, Skip } from './types';

/** A row that does not have the source's format. */
export const UNREADABLE: Skip = { skip: 'not readable', malformed: true };

/** A row about an image that is not on Flickr. */
export const NOT_ON_FLICKR: Skip = { skip: 'not on Flickr', malformed: false };

/** A Flickr address that refers to no photo, such as that of a buddy icon. */
export const NOT_A_PHOTO: Skip = { skip: 'on Flickr, but not a photo', malformed: false };

/** A row that names no photo, such as one about a member or an image of unknown origin. */
export const NO_PHOTO: Skip = { skip: 'names no photo', malformed: false };

/** A row whose dataset is not a valid name. */
export const BAD_DATASET: Skip = { skip: 'not the id of a dataset', malformed: true };

/** A row with something other than an owner in the owner's place. */
export const BAD_OWNER: Skip = {
  skip: 'owner is not an NSID, alias or profile address',
  malformed: true,
};

/** A number of which a program, often a spreadsheet, kept only the first digits. */
export const ROUNDED: Skip = {
  skip: 'number was rounded, its last digits are lost',
  malformed: true,
};

/** A line above a table's column names. */
export const ABOVE_TABLE: Skip = { skip: 'above the table', malformed: false };

/** A row that names two photos or two members. */
export const CONTRADICTION: Skip = { skip: 'contradicts itself', malformed: false };

export const isSkip = (row: Row): row is Skip => 'skip' in row;
