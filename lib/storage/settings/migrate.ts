import * as v from 'valibot';
import { settingsSchema, type Settings } from './schema';

/**
 * Settings as stored by any version of the extension, brought to this one's form. Never fails:
 * what is not understood takes its default. A newer version's settings keep what both know.
 */
export function migrate(stored: unknown): Settings {
  const isRecord = typeof stored === 'object' && stored !== null;
  return v.parse(settingsSchema, isRecord ? renamed(stored) : {});
}

/** Version 1 called `markMentions` `quietMembers`. Versions before 3 always marked pages, as the default is. */
function renamed(stored: { quietMembers?: unknown }): object {
  const { quietMembers, ...rest } = stored;
  return quietMembers === undefined ? stored : { markMentions: quietMembers, ...rest };
}
