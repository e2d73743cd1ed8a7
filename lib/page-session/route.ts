/**
 * Calls back when the tab may show another page of Flickr's app without a load. Where the browser
 * has no Navigation API only going back and forth is told; the caller compares addresses too
 * whenever the page changes.
 */
export function watchRoute(onMove: () => void, signal: AbortSignal): void {
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', onMove, { signal });
  window.addEventListener('popstate', onMove, { signal });
}
