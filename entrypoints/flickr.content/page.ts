/** Waits while the browser prepares a page that nobody looks at yet, and perhaps never will. */
export async function pageActivated(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) => {
    document.addEventListener('prerenderingchange', resolve, { once: true });
  });
}

/** Removes the badges of an earlier script of ours, which nobody answers for any more. */
export function removeLeftovers(): void {
  for (const host of document.querySelectorAll('overexposed-badge')) host.remove();
}
