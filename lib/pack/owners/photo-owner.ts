/**
 * Whose a photo is when rows name several: the first NSID and the first alias in the pack's order stand,
 * whatever the order of the rows. Owners are places in that order, in which NSIDs come first.
 */
export class PhotoOwner {
  /** -1 where none is named. */
  nsid = -1;
  alias = -1;
  /** Whether rows name several NSIDs, or several aliases. */
  conflict = false;

  /** @param nsids how many of the owners are NSIDs. */
  constructor(private readonly nsids: number) {}

  /** Begins another photo. */
  clear(): void {
    this.nsid = -1;
    this.alias = -1;
    this.conflict = false;
  }

  /** Takes the owner that a row names. */
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
