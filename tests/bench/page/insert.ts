/** What goes into a page, and when it is done. */
export interface Insertion {
  /** Tiles of a list. */
  html: string;
  /** How many badges they get; none on a page where nobody flags. */
  badges: number;
}

/** Runs in a page: milliseconds from the insertion to the frame that shows the last badge. */
export async function timeToPaint({ html, badges }: Insertion): Promise<number> {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const list = document.querySelector('.photo-list-view')!;
  const standing = document.getElementsByTagName('overexposed-badge');
  const before = standing.length;
  return new Promise((done) => {
    // No function here has a name: what runs the benchmarks would wrap it in a helper of its own.
    const observer = new MutationObserver(() => {
      if (standing.length < before + badges) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          done(performance.now() - start);
        };
        port2.postMessage(null);
      });
    });
    observer.observe(list, { childList: true, subtree: true });
    const start = performance.now();
    list.append(...parsed.children);
  });
}

/**
 * Runs in a page that no extension touches: as soon as tiles are inserted, puts badges on the first
 * of them that are as little as they can be, hosts with an empty shadow root.
 */
export function awaitBareHosts(badges: number): void {
  const observer = new MutationObserver((records) => {
    observer.disconnect();
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]).slice(0, badges)) {
      const host = document.createElement('overexposed-badge');
      host.attachShadow({ mode: 'closed' });
      node.appendChild(host);
    }
  });
  observer.observe(document.querySelector('.photo-list-view')!, { childList: true });
}
