/**
 * Calls back when the tab may show another page of Flickr's app without a load. Browsers without the
 * Navigation API only report going back and forward; the caller also compares addresses whenever the page
 * changes.
 */
export function watchRoute(onMove: () => void, signal: AbortSignal): void {
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', onMove, { signal });
  window.addEventListener('popstate', onMove, { signal });
}
