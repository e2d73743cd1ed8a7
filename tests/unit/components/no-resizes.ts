/** In the place of the browser's observer, which jsdom lacks: nothing changes its size there. */
export class NoResizes {
  observe = () => undefined;
  disconnect = () => undefined;
}
