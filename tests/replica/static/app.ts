/**
 * What Flickr's app does to its pages, as far as it matters for badges: links arrive late, more tiles are
 * appended, pictures load on scroll, navigation replaces the view without a load. With `?manual` nothing
 * happens by itself; tests call `replica.*`. Runs in the page and is compiled, not bundled, so it imports
 * nothing.
 */
(() => {
  const manual = new URLSearchParams(location.search).has('manual');
  const all = (selector: string, root: ParentNode = document) => [
    ...root.querySelectorAll<HTMLElement>(selector),
  ];
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const load = async (address: string) => parse(await (await fetch(address)).text());

  /** Adds the links that the server left out. */
  function hydrate(root: ParentNode = document): void {
    for (const tile of all('[data-hydrate]', root)) {
      const view = tile.querySelector('.interaction-view');
      view?.replaceChildren(...parse(tile.dataset.hydrate ?? '').body.childNodes);
      delete tile.dataset.hydrate;
    }
  }

  /** Appends the next tiles of the list, if there are more. */
  async function loadMore(): Promise<void> {
    const next = document.querySelector<HTMLElement>('[data-more]:not([data-more=""])');
    const list = document.querySelector<HTMLElement>('.photo-list-view');
    if (!next || !list || next.dataset.busy) return;
    next.dataset.busy = 'yes';
    const address = next.dataset.more ?? '';
    const page = (await load(`${address}?top=${parseInt(list.style.height)}`)).body
      .firstElementChild as HTMLElement;
    hydrate(page);
    list.style.height = `${page.dataset.height ?? ''}px`;
    next.dataset.more = page.dataset.more ? address.replace(/\d+$/, page.dataset.more) : '';
    delete next.dataset.busy;
    list.append(...page.children);
  }

  /** Loads the pictures that have been scrolled into view. */
  function loadPictures(): void {
    for (const photo of all('.photo[data-later]')) {
      if (photo.getBoundingClientRect().top > innerHeight) continue;
      photo.style.backgroundImage = `url(${photo.dataset.later ?? ''})`;
      delete photo.dataset.later;
    }
  }

  /** Shows another page of the app in this one. */
  async function show(address: string): Promise<void> {
    const page = await load(address);
    document.documentElement.className = page.documentElement.className;
    document.title = page.title;
    const content = page.querySelector('#content')?.children ?? [];
    document.querySelector('#content')?.replaceChildren(...content);
    for (const link of all('link[data-dynamic]')) link.remove();
    document.head.append(...page.querySelectorAll('link[data-dynamic]'));
    if (!manual) wake();
  }

  async function navigate(address: string): Promise<void> {
    history.pushState(null, '', address);
    scrollTo(0, 0);
    await show(address);
  }

  /**
   * Goes from photo to photo: the well stays, while its address and its image change one after the other.
   */
  function turnTo(path: string): void {
    history.pushState(null, '', path);
  }

  function turnImageTo(image: string): void {
    document.querySelector<HTMLImageElement>('.main-photo')?.setAttribute('src', image);
  }

  /** Redraws a tile from its own parts, as Flickr does when its state changes. */
  function redraw(tile: Element): void {
    const parts = [...tile.children].filter((part) => !(part as HTMLElement).dataset.overexposed);
    tile.replaceChildren(...parts.map((part) => part.cloneNode(true)));
  }

  function wake(): void {
    hydrate();
    loadPictures();
  }

  addEventListener('popstate', () => void show(location.href));
  addEventListener('scroll', () => {
    loadPictures();
    const bottom = document.documentElement.scrollHeight - 300;
    if (!manual && scrollY + innerHeight > bottom) void loadMore();
  });
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="/photos/"], a[href^="/people/"]');
    if (!link || event.defaultPrevented || event.ctrlKey) return;
    event.preventDefault();
    void navigate(link.getAttribute('href') ?? '');
  });
  if (!manual) addEventListener('load', wake);
  Object.assign(window, { replica: { hydrate, loadMore, navigate, redraw, turnTo, turnImageTo } });
})();
