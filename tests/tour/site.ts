import { sampleOwner, samplePhotos } from '../../data-build/sample/photos';
import { makeSite, replicaIds, type Site } from '../replica/site';

/** What `SAMPLE=1 npm run build` packs. */
const SAMPLE = { photos: 20_000, seed: 1 };

/** A site with photos of the sample among others, owned by a member of the sample. */
export function tourSite(): { site: Site; flagged: Set<string> } {
  const [batch] = samplePhotos(SAMPLE);
  if (!batch) throw new Error('The sample is empty.');
  const step = Math.floor(batch.ids.length / 14);
  const flagged = Array.from({ length: 14 }, (_, i) => String(batch.ids[i * step]!));
  const owner = { nsid: sampleOwner(batch.owners[0]!) };
  return { site: makeSite({ flagged, others: replicaIds(26), owner }), flagged: new Set(flagged) };
}
