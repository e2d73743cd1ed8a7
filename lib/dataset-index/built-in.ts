import { openPack } from '../pack/pack';
import type { Pack, PackFiles } from '../pack/types';

/** The file that replaces the pack in an extension built without one. */
export const NO_PACK = 'none';

/**
 * The packs that came with the extension: one, or none if it was built without.
 * @throws {PackError} if there should be one and it cannot be opened.
 */
export async function openBuiltIn(files: PackFiles): Promise<Pack[]> {
  try {
    return [await openPack(files)];
  } catch (error) {
    const none = await files.read(NO_PACK).catch(() => null);
    if (none) return [];
    throw error;
  }
}
