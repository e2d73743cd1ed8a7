import type { AppKey, AppTranslate } from '../i18n/app/texts';
import { photoLink } from '../flickr/address/outbound-links';
import type { FoundPhoto } from './found';

export const LAWS = ['gdpr', 'uk-gdpr', 'ccpa', 'none'] as const;

/** The law that a letter names. */
export type Law = (typeof LAWS)[number];

export interface LetterOptions {
  /** Texts in the letter's language, which need not be the reader's. */
  t: AppTranslate;
  law: Law;
  /** The dataset's name. */
  dataset: string;
  /** NSID or path alias, where it is known whose photos they are. */
  account: string | null;
  photos: readonly FoundPhoto[];
  /** The sender's name; may be empty. */
  name: string;
}

export interface Letter {
  subject: string;
  body: string;
}

const REQUESTS = {
  gdpr: 'letterAskGdpr',
  'uk-gdpr': 'letterAskUkGdpr',
  ccpa: 'letterAskCcpa',
  none: 'letterAskNone',
} as const satisfies Record<Law, AppKey>;

/** A letter to a dataset's publisher that lists the photos at its end. */
export function writeLetter(options: LetterOptions): Letter {
  const { photos, t } = options;
  const list = [
    t('letterPhotos', { count: photos.length }),
    ...photos.map(({ id, owner }) => photoLink(id, owner)),
  ].join('\n');
  return compose(options, list);
}

/** Longer addresses are cut off by mail programs and browsers on the way. */
const MAX_ADDRESS = 1_900;

/**
 * The address that opens the letter in a mail program. A list too long for an address is left to
 * an attachment, as the letter then says.
 * @returns `complete` is false where it was left out.
 */
export function mailLink(
  options: LetterOptions,
  to: string | undefined,
): { href: string; complete: boolean } {
  const whole = mailto(writeLetter(options), to);
  if (whole.length <= MAX_ADDRESS) return { href: whole, complete: true };
  return { href: mailto(compose(options, options.t('letterAttached')), to), complete: false };
}

function compose({ t, law, dataset, account, name }: LetterOptions, list: string): Letter {
  const paragraphs = [
    t('letterHello'),
    t('letterOpening', { dataset }),
    t(REQUESTS[law]),
    ...(account === null ? [] : [t('letterIdentify', { account })]),
    name === '' ? t('letterBye') : `${t('letterBye')}\n${name}`,
    list,
  ];
  return { subject: t('letterSubject', { dataset }), body: `${paragraphs.join('\n\n')}\n` };
}

const mailto = ({ subject, body }: Letter, to = ''): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}` +
  `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
