import * as v from 'valibot';
import { settingsSchema, type Settings } from './schema';

/**
 * Converts settings stored by any version of the extension to this version's form. Never fails: invalid
 * fields get their defaults. Of a newer version's settings, the fields known here are kept.
 */
export function migrate(stored: unknown): Settings {
  const isRecord = typeof stored === 'object' && stored !== null;
  return v.parse(settingsSchema, isRecord ? renamed(stored) : {});
}

/**
 * Version 1 called `markMentions` `quietMembers`. Versions before 3 always marked pages, which is the
 * default.
 */
function renamed(stored: { quietMembers?: unknown }): object {
  const { quietMembers, ...rest } = stored;
  return quietMembers === undefined ? stored : { markMentions: quietMembers, ...rest };
}
