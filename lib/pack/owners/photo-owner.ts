/**
 * Decides on a photo's owner if rows name several: the first NSID and the first alias in the pack's order
 * win, whatever the order of the rows. Owners are indices in that order, NSIDs first.
 */
export class PhotoOwner {
  /** -1 if none is named. */
  nsid = -1;
  alias = -1;
  /** Whether rows name several NSIDs, or several aliases. */
  conflict = false;

  /** @param nsids How many of the owners are NSIDs. */
  constructor(private readonly nsids: number) {}

  /** Starts the next photo. */
  clear(): void {
    this.nsid = -1;
    this.alias = -1;
    this.conflict = false;
  }

  /** Adds the owner that a row names. */
  add(owner: number): void {
    if (owner < this.nsids) this.nsid = this.first(this.nsid, owner);
    else this.alias = this.first(this.alias, owner);
  }

  private first(standing: number, owner: number): number {
    if (standing < 0 || standing === owner) return owner;
    this.conflict = true;
    return Math.min(standing, owner);
  }
}
