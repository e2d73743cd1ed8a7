/** Does work that nobody waits for. What fails of it is told in the console: there is nobody else to tell. */
export function inBackground(work: () => Promise<unknown>): void {
  work().catch((error: unknown) => {
    console.error(error);
  });
}
