import { Outside } from '../app/Outside';

/** A link to the list on flickr.com that was walked through. */
export function WalkedList({ address }: { address: string }) {
  return (
    <Outside href={address}>
      <bdi dir="ltr">{address.replace(/^https:\/\//, '')}</bdi>
    </Outside>
  );
}
