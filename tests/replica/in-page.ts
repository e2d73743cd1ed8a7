declare global {
  /** What tests can make the replica's own script do in its pages. */
  const replica: {
    /** Adds the links that the server left out. */
    hydrate(): void;
    /** Appends the next tiles of a list. */
    loadMore(): Promise<void>;
    /** Shows another page of the app without a load. */
    navigate(address: string): Promise<void>;
    /** Redraws a tile from its own parts. */
    redraw(tile: Element): void;
    /** Goes from photo to photo: first the address changes, then the image. */
    turnTo(path: string): void;
    turnImageTo(image: string): void;
  };
}

export {};
