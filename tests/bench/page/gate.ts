/** Blocks everyone who waits while it is closed. It is open at first. */
export class Gate {
  #passed = Promise.resolve();
  #open: (() => void) | undefined;

  get passed(): Promise<void> {
    return this.#passed;
  }

  close(): void {
    this.#passed = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#open?.();
  }
}
