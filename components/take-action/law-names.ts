import type { AppKey } from '../../lib/i18n/app/texts';
import type { Law } from '../../lib/letters/laws';

/** The names of laws to choose from. */
export const LAW_NAMES = {
  gdpr: 'letterGdpr',
  'uk-gdpr': 'letterUkGdpr',
  fadp: 'letterFadp',
  lgpd: 'letterLgpd',
  appi: 'letterAppi',
  ccpa: 'letterCcpa',
  none: 'letterNone',
} as const satisfies Record<Law, AppKey>;

/** The exceptions of laws: whom they do not bind, or what they exempt. */
export const LAW_NOTES = {
  gdpr: 'letterGdprNote',
  'uk-gdpr': 'letterGdprNote',
  fadp: 'letterFadpNote',
  lgpd: 'letterLgpdNote',
  appi: 'letterAppiNote',
  ccpa: 'letterCcpaNote',
  none: null,
} as const satisfies Record<Law, AppKey | null>;
