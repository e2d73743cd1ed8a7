/** What lists that agree on a photo's owner say of it. */
export interface Claim {
  /** -1 where they name none. */
  nsid: number;
  alias: number;
  datasets: Set<number>;
}

/** What lists say of one photo, by the owner that they name. */
export class PhotoClaims {
  #claims: Claim[] = [];

  /** Begins another photo. */
  clear(): void {
    this.#claims = [];
  }

  /** Takes what one list says. */
  add(nsid: number, alias: number, datasets: Iterable<number>): void {
    const known = this.#claims.find((claim) => claim.nsid === nsid && claim.alias === alias);
    if (!known) this.#claims.push({ nsid, alias, datasets: new Set(datasets) });
    else for (const dataset of datasets) known.datasets.add(dataset);
  }

  /** In the order of the lists. What is said without an owner is part of the first claim with one. */
  inOrder(): Claim[] {
    const claims = this.#claims;
    const nobodys = claims.find(({ nsid, alias }) => nsid < 0 && alias < 0);
    if (!nobodys || claims.length === 1) return claims;
    const [first, ...others] = claims.filter((claim) => claim !== nobodys);
    for (const dataset of nobodys.datasets) first!.datasets.add(dataset);
    return [first!, ...others];
  }
}
