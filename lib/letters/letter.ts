import { photoLink } from '../flickr/address/outbound-links';
import { isolateAddress } from '../i18n/isolate';
import type { LetterKey, LetterTexts } from '../i18n/letters/texts';
import { LAW_FACTS, type Law } from './laws';

/** The sender's relation to the photos: they took them, are in them, or both. */
export const ROLES = ['took', 'in', 'both'] as const;
export type Role = (typeof ROLES)[number];

/** A photo as named in a letter. */
interface LetterPhoto {
  id: string;
  /** NSID or path alias, if known. */
  owner: string | null;
}

export interface LetterOptions {
  /** Texts in the letter's language, which may differ from the reader's. */
  texts: LetterTexts;
  role: Role;
  law: Law;
  /** The dataset's name. */
  dataset: string;
  /** The sender's NSID or path alias; used only if they took the photos. */
  account: string | null;
  /** Only those that the dataset lists. */
  photos: readonly LetterPhoto[];
  /** The sender's name; may be empty. */
  name: string;
}

export interface Letter {
  subject: string;
  paragraphs: string[];
}

const OPENINGS = {
  took: 'openingTook',
  in: 'openingIn',
  both: 'openingBoth',
} as const satisfies Record<Role, LetterKey>;

const SUBJECTS = {
  took: 'subjectTook',
  in: 'subjectIn',
  both: 'subjectBoth',
} as const satisfies Record<Role, LetterKey>;

/** Where a letter lists its photos: in its text, or in an attached table. */
export type PhotoList = 'listed' | 'attached';

/** A letter to a dataset's publisher. */
export const writeLetter = (options: LetterOptions, list: PhotoList = 'listed'): Letter => ({
  subject: subjectOf(options),
  paragraphs: [options.texts.t('hello'), ...requestOf(options), ...endOf(options, list)],
});

/** The subject line. */
export const subjectOf = ({ texts: { t }, role, dataset, photos }: LetterOptions): string =>
  t(SUBJECTS[role], { dataset, count: photos.length });

/** Says which photos are listed and how the sender is related to them. */
export const openingOf = ({ texts: { t }, role, dataset, photos }: LetterOptions): string =>
  t(OPENINGS[role], { dataset, count: photos.length });

/** The request: what is listed, what is asked for, and whose account it is. */
export function requestOf(options: LetterOptions): string[] {
  const { law, account, role, photos } = options;
  const { t } = options.texts;
  const ask = law === 'none' ? 'askNone' : LAW_FACTS[law].ask;
  return [
    openingOf(options),
    t(ask, { count: photos.length }),
    ...(account !== null && role !== 'in' ? [t('identify', { account })] : []),
  ];
}

/** The closing, and the photos. */
export function endOf({ texts, name, photos }: LetterOptions, list: PhotoList): string[] {
  const { t, language } = texts;
  const count = photos.length;
  return [
    name === '' ? t('bye') : `${t('bye')}\n${name}`,
    list === 'attached'
      ? t('attached', { count })
      : [
          t('photos', { count }),
          ...photos.map(({ id, owner }) => isolateAddress(photoLink(id, owner), language)),
        ].join('\n'),
  ];
}

/** The text of the letter without its subject. */
export const bodyOf = ({ paragraphs }: Letter): string => `${paragraphs.join('\n\n')}\n`;
