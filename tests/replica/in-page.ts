declare global {
  /** What the replica's own script lets tests do, inside its pages. */
  const replica: {
    /** Fills in the links that the server left out. */
    hydrate(): void;
    /** Appends the next tiles of a list. */
    loadMore(): Promise<void>;
    /** Shows another page of the app without a load. */
    navigate(address: string): Promise<void>;
    /** Draws a tile anew, from its own parts. */
    redraw(tile: Element): void;
    /** Photo to photo: first the address changes, then the image. */
    turnTo(path: string): void;
    turnImageTo(image: string): void;
  };
}

export {};
