/** Adds a listener that ignores events dispatched by a page's scripts. */
export function onTrusted<T extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: T,
  handle: (event: GlobalEventHandlersEventMap[T]) => void,
  options?: AddEventListenerOptions,
): void {
  const listener = (event: Event) => {
    if (event.isTrusted) handle(event as GlobalEventHandlersEventMap[T]);
  };
  target.addEventListener(type, listener, options);
}
