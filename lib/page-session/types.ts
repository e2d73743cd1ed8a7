/** What a badge says about the photo or member it marks. Never made for a "no". */
export interface Finding {
  /** `member` is a mention in passing (a comment, an attribution), marked less prominently. */
  kind: 'photo' | 'profile' | 'member';
  /** Photo id; NSID or path alias. */
  id: string;
  /** Sorted by id. `photos` is the number of the member's photos that it lists; null for a photo. */
  datasets: readonly { id: string; photos: number | null }[];
  /** Whether the index holds invented data, which is labelled wherever it is shown. */
  sample: boolean;
  /** The person has put it aside: its mark is less prominent. */
  aside?: boolean;
}

/** A finding, and the page's element to mark. */
export interface Flag {
  anchor: HTMLElement;
  finding: Finding;
}

/** Draws badges. The session decides where they are and when they are removed. */
export interface BadgeLayer {
  /**
   * Puts a badge on each anchor, all together, so that layout is read only once.
   * @returns the badges' host elements, in the same order.
   */
  show(flags: readonly Flag[]): HTMLElement[];
  /** Whether the badge is still where it was put. */
  stands(host: HTMLElement): boolean;
  remove(host: HTMLElement): void;
  /** Whether a node of the page is one of these badges. */
  owns(node: Node): boolean;
}
