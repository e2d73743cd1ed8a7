/** The entries of lists that agree on a photo's owner. */
export interface Claim {
  /** -1 if they name none. */
  nsid: number;
  alias: number;
  datasets: Set<number>;
}

/** The lists' entries on one photo, grouped by owner. */
export class PhotoClaims {
  #claims: Claim[] = [];

  /** Starts the next photo. */
  clear(): void {
    this.#claims = [];
  }

  /** Adds the entry of one list. */
  add(nsid: number, alias: number, datasets: Iterable<number>): void {
    const known = this.#claims.find((claim) => claim.nsid === nsid && claim.alias === alias);
    if (!known) this.#claims.push({ nsid, alias, datasets: new Set(datasets) });
    else for (const dataset of datasets) known.datasets.add(dataset);
  }

  /** In the order of the lists. Entries without an owner are added to the first claim with one. */
  inOrder(): Claim[] {
    const claims = this.#claims;
    const nobodys = claims.find(({ nsid, alias }) => nsid < 0 && alias < 0);
    if (!nobodys || claims.length === 1) return claims;
    const [first, ...others] = claims.filter((claim) => claim !== nobodys);
    for (const dataset of nobodys.datasets) first!.datasets.add(dataset);
    return [first!, ...others];
  }
}
