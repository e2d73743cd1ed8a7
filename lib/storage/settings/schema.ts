import * as v from 'valibot';
import { LANGUAGES } from '../../i18n/languages';
import { isDatasetIds } from './stored';

export const THEMES = ['system', 'light', 'dark'] as const;

/** Increased when fields are added or change their meaning; see `migrate.ts`. */
export const SETTINGS_VERSION = 4;

/** A missing or invalid field gets its default; an unknown field is dropped. */
export const settingsSchema = v.object({
  theme: v.fallback(v.picklist(THEMES), 'system'),
  /** `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  /** Whether the toolbar button counts the flagged photos of its tab. */
  toolbarCount: v.fallback(v.boolean(), true),
  /** Whether findings are marked on pages. If not, they are only counted, in popup and toolbar. */
  markPages: v.fallback(v.boolean(), true),
  /** Whether members mentioned in comments and contact lists get a small mark too. */
  markMentions: v.fallback(v.boolean(), true),
  /** Whether the popup says what is listed of the signed-in member. */
  greeting: v.fallback(v.boolean(), true),
  rememberSearches: v.fallback(v.boolean(), true),
  /** Whether the watch list is looked up again after each change of the lists. */
  watch: v.fallback(v.boolean(), false),
  /** Ids of datasets that answers leave out. */
  datasetsOff: v.fallback(v.custom<string[]>(isDatasetIds), []),
});

/** The person's settings. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of a new installation. */
export const DEFAULT_SETTINGS: Readonly<Settings> = v.parse(settingsSchema, {});
