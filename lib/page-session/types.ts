/** What a badge says about the photo or member it stands on. Never made for a "no". */
export interface Finding {
  /** `member` is a mention in passing (a comment, an attribution), marked more quietly. */
  kind: 'photo' | 'profile' | 'member';
  /** Photo id; NSID or path alias. */
  id: string;
  /** Sorted by id. `photos` is how many of the member's photos it lists; null for a photo. */
  datasets: readonly { id: string; photos: number | null }[];
  /** True when the index holds synthetic data, which is labelled wherever it shows. */
  sample: boolean;
  /** The person has put it aside: it is marked quietly. */
  aside?: boolean;
}

/** Something to flag, and the page's element that it stands on. */
export interface Flag {
  anchor: HTMLElement;
  finding: Finding;
}

/** Draws badges. The session decides where one stands and when it goes. */
export interface BadgeLayer {
  /**
   * Puts a badge on each anchor, together, so that layout is read once.
   * @returns the badges' host elements, in the same order.
   */
  show(flags: readonly Flag[]): HTMLElement[];
  /** Whether the page left the badge where it was put. */
  stands(host: HTMLElement): boolean;
  remove(host: HTMLElement): void;
  /** Whether a node of the page is one of these badges. */
  owns(node: Node): boolean;
}
