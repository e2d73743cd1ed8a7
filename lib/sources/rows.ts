import type { Row, Skip } from './types';

/** A row that is not of the source's format. */
export const UNREADABLE: Skip = { skip: 'not readable', malformed: true };

/** A row about a picture that Flickr does not hold. */
export const NOT_ON_FLICKR: Skip = { skip: 'not on Flickr', malformed: false };

/** An address at Flickr that names no photo, such as a buddy icon's. */
export const NOT_A_PHOTO: Skip = { skip: 'on Flickr, but not a photo', malformed: false };

/** A row that names no photo, such as one about a member or a picture of unknown origin. */
export const NO_PHOTO: Skip = { skip: 'names no photo', malformed: false };

/** A row whose dataset has no name that could be one. */
export const BAD_DATASET: Skip = { skip: 'not the id of a dataset', malformed: true };

/** A row with something else in the place of the owner. */
export const BAD_OWNER: Skip = {
  skip: 'owner is no NSID, alias or profile address',
  malformed: true,
};

/** A number of which a program, often a spreadsheet, kept only the first digits. */
export const ROUNDED: Skip = {
  skip: 'number was rounded, its last digits are lost',
  malformed: true,
};

/** A line above the names of a table's columns. */
export const ABOVE_TABLE: Skip = { skip: 'above the table', malformed: false };

/** A row that names two photos or two members. */
export const CONTRADICTION: Skip = { skip: 'contradicts itself', malformed: false };

export const isSkip = (row: Row): row is Skip => 'skip' in row;
