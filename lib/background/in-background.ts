/**
 * Runs work that nobody waits for. Failures go to the console, as there is nobody else to report them to.
 */
export function inBackground(work: () => Promise<unknown>): void {
  work().catch((error: unknown) => {
    console.error(error);
  });
}
