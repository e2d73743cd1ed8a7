import { readDerived } from '../../../../../lib/sources/derived/read-derived';
import type { DerivedSource } from '../../../../../lib/sources/derived/types';
import { Tally } from '../../../../../lib/sources/tally';
import type { ListFile, Sighting } from '../../../../../lib/sources/types';
import type { Outcome } from '../read';
import { pieces } from '../read';

/** Reads the texts of a derived list and of its base as one file each. */
export async function readTexts(
  source: DerivedSource,
  own: string[],
  base: string[],
): Promise<Outcome> {
  const open = (kind: string, texts: string[]) =>
    async function* (): AsyncGenerator<ListFile> {
      for (const [i, text] of texts.entries()) {
        yield await Promise.resolve({ name: `${kind}-${i + 1}.txt`, text: pieces(text, 17) });
      }
    };
  const tally = new Tally();
  const sightings: Sighting[] = [];
  const files = { own: open('own', own), base: open('base', base) };
  for await (const batch of readDerived(source, files, tally)) sightings.push(...batch);
  return { sightings, tally };
}
