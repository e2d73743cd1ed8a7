/* oxlint-disable typescript/no-deprecated -- `call` picks the overload by names of old elements */
import type { Respond } from './session';

/** Runs in a page: the names of all properties that a document and a form have. */
export function propertyNames(): string[] {
  const names = new Set<string>();
  for (let prototype of [HTMLDocument.prototype, HTMLFormElement.prototype] as object[])
    for (; prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype) as object)
      for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  return [...names];
}

/** Global variables that our script might store or look up in its page. */
const GLOBALS: [name: string, property: string][] = [
  ['overexposed', 'abort'],
  ['navigation', 'addEventListener'],
  ['chrome', 'runtime'],
  ['browser', 'runtime'],
];

/**
 * Makes pages clobber each of these names: properties of the document by images, of tiles and their list (which
 * become forms) by fields, and of the window by ids.
 */
export function clobbering(respond: Respond, names: readonly string[]): Respond {
  const images = names.map((name) => `<img name="${name}" alt="">`).join('');
  const ids = GLOBALS.map(([id, name]) => `<form id="${id}"><input name="${name}"></form>`).join(
    '',
  );
  // Before the images: these hide the document's own methods from this script too.
  const script = `<script>(${turnIntoForms.toString()})(${JSON.stringify(names)})</script>`;
  return (url) => {
    const answer = respond(url);
    if (!answer?.contentType.startsWith('text/html')) return answer;
    const end = `${script}<div hidden>${ids}${images}</div></body>`;
    return { ...answer, body: answer.body.replace('</body>', () => end) };
  };
}

/** Runs in the page, as it is parsed. */
function turnIntoForms(names: string[]): void {
  for (const element of [
    ...[...document.querySelectorAll('.photo-card-view')].slice(0, 3),
    document.querySelector('.photo-list-view')!,
  ]) {
    const form = document.createElement('form');
    for (const { name, value } of element.attributes) form.setAttribute(name, value);
    const fields = names.map((name) => {
      const input = document.createElement('input');
      input.name = name;
      input.hidden = true;
      return input;
    });
    element.replaceWith(form);
    form.append(...element.childNodes, ...fields);
  }
}

/** Runs in the page: the photos with a badge, sorted. */
export function flaggedByPrototype(): string[] {
  const hosts = Document.prototype.querySelectorAll.call(document, '[data-overexposed="photo"]');
  return [...hosts].map((host) => host.getAttribute('data-id')!).sort();
}

/** Runs in the page: whether names are clobbered at all. */
export const isClobbered = (): boolean =>
  !(document.querySelectorAll instanceof Function) &&
  !(document.addEventListener instanceof Function);

/** Runs in the page: puts another photo into the list that became a form. */
export function addPhoto(photoId: string): void {
  const [list] = Document.prototype.querySelectorAll.call(document, '.photo-list-view');
  const range = new Range();
  range.selectNodeContents(list!);
  const tile = `<div class="view photo-card-view"><a class="photo-link" href="/photos/cleo/${photoId}/"></a></div>`;
  range.insertNode(new DOMParser().parseFromString(tile, 'text/html').body.firstElementChild!);
}
