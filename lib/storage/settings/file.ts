import * as v from 'valibot';
import { migrate } from './migrate';
import { SETTINGS_VERSION, type Settings } from './schema';

const FORMAT = 'overexposed-settings';

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
});

/** The settings as the text of a file that {@link importSettings} reads back. */
export function exportSettings(settings: Settings): string {
  const file = { format: FORMAT, version: SETTINGS_VERSION, settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads an exported file. Unknown fields are ignored, and invalid fields get their defaults.
 * @throws {Error} one sentence for a person, if the text is not such a file.
 */
export function importSettings(text: string): Settings {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error('This file is not JSON.');
  }
  const result = v.safeParse(fileSchema, file);
  if (!result.success) throw new Error('This file does not contain settings of Overexposed.');
  return migrate({ version: result.output.version, ...result.output.settings });
}
