import { findSource } from '../sources/sources';
import { asRefusal } from './as-refusal';
import { broughtPack } from './brought-pack';
import { readList } from './read-list';
import { recognise } from './recognise';
import { Refusal } from './refusal';
import type { ListProgress, Outcome } from './types';

/**
 * Makes a pack of the files that a person brings, all of one list or of one pack.
 * @param choice id of the source that a person chose; null to tell it from the files.
 * @throws {Refusal} in every case where there is none.
 */
export async function importFiles(
  files: readonly File[],
  choice: string | null,
  onProgress: (progress: ListProgress) => void,
): Promise<Outcome> {
  try {
    if (files.every(({ size }) => size === 0)) throw new Refusal('empty');
    const pack = await broughtPack(files);
    if (pack) return { made: pack };
    const chosen = choice === null ? undefined : findSource(choice);
    const sources = chosen ? [chosen] : await recognise(files);
    const [source, ...others] = sources;
    if (!source) throw new Refusal('unknown');
    if (others.length > 0) return { choices: sources.map(({ id, title }) => ({ id, title })) };
    return { made: await readList(files, source, onProgress) };
  } catch (error) {
    throw asRefusal(error);
  }
}
