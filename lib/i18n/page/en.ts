import type { Messages } from '../translate';

/** Texts of the badge and its card. `{names}` are datasets, written as the language lists them. */
export const en = {
  photoBadge: {
    one: 'Photo appears in the file list of {names}',
    other: 'Photo appears in the file lists of {names}',
  },
  memberBadge: {
    one: 'Member appears in the file list of {names}',
    other: 'Member appears in the file lists of {names}',
  },
  photosListed: { one: '{count}+ photo', other: '{count}+ photos' },
  aside: 'put aside by you',
  cardTitle: {
    one: 'Appears in the file list of {names}',
    other: 'Appears in {count} file lists',
  },
  madeFor: 'Made for {purpose}',
  photosOfMember: {
    one: 'At least {count} photo of this member listed',
    other: 'At least {count} photos of this member listed',
  },
  details: 'Details',
  detailsOf: 'Details of {name}',
  advice: 'What you can do',
  adviceText:
    'If this is your photo or you are in it, you can ask the publisher to remove it. Copies already handed out cannot be recalled.',
  letter: 'Write a letter',
  report: 'Save a report',
  sample: 'Sample data',
  sampleText: 'Invented entries for trying this out. They say nothing about real photos.',
  close: 'Close',
  ownTable: '{name} (your table)',
  changedCopy: 'changed copy of {name}',
  evidence: 'Evidence',
  evidenceOf: 'Evidence from {name}',
  evidenceNone: 'Which files were read is not recorded.',
  evidenceIndex: 'Index {index}, format {version}',
  evidenceFailed: 'This is not available right now.',
  evidenceMore: {
    one: '{count} more file',
    other: '{count} more files',
  },
} satisfies Messages;

export type PageMessages = typeof en;
