import type { Messages } from '../translate';

/** What an answer says, wherever it shows: in our pages, the address bar, the command line. */
export const answers = {
  photo: 'Photo {id}',
  photoFound: {
    one: 'Appears in the file list of {count} dataset',
    other: 'Appears in the file lists of {count} datasets',
  },
  photoNotFound: {
    one: 'Not in the one list searched',
    other: 'Not in the {count} lists searched',
  },
  ownerFound: {
    one: 'At least {count} photo appears in datasets’ file lists',
    other: 'At least {count} photos appear in datasets’ file lists',
  },
  ownerNotFound: {
    one: 'Not in the one list here that names members',
    other: 'Not in the {count} lists here that name members',
  },
  byNameOnly: {
    one: '{count} list knows members by name only: search for the name as well.',
    other: '{count} lists know members by name only: search for the name as well.',
  },
  photosOnly: {
    one: '{count} list names photos only: look up single photos, or open the photostream, where listed photos are marked.',
    other:
      '{count} lists name photos only: look up single photos, or open the photostream, where listed photos are marked.',
  },
  photosOnlyMore: {
    one: '{count} list names photos only and may hold more.',
    other: '{count} lists name photos only and may hold more.',
  },
  notKnown: 'Not known',
  notKnownYet: 'Not known yet',
  whyNoLists: 'No list was searched.',
  whySample: 'The lists here are invented: no real photo or member is in them.',
  whyNoNames: 'No list here names members.',
  whyNotAsked:
    'No list here has the name {owner}. Most identify members by a number, which Flickr can look up.',
  notSearched: 'Not searched: {names}',
  listOff: '{name} (switched off)',
  listUnreadable: '{name} (cannot be read)',
  listMissing: '{name} (missing)',
  personTitle: 'A person’s name?',
  personText:
    'Overexposed finds members by their name or number on Flickr. Open the person’s profile there, copy its address, such as https://www.flickr.com/people/name, and paste it here.',
  ownTable: '{name} (your table)',
  changedCopy: 'changed copy of {name}',
  listNoMembers: '{name} (names no members)',
  onlyPartOf: 'Incomplete here: {names}',
  partOf: '{name} ({photos} of about {total} photos)',
} satisfies Messages;

export type AnswerMessages = typeof answers;
