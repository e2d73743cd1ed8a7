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

  /** In the order of the lists; last what is said without an owner, as owners are looked for in what is first. */
  inOrder(): Claim[] {
    const claims = this.#claims;
    const isNamed = ({ nsid, alias }: Claim): boolean => nsid >= 0 || alias >= 0;
    if (claims.length < 2) return claims;
    return [...claims.filter(isNamed), ...claims.filter((claim) => !isNamed(claim))];
  }
}
