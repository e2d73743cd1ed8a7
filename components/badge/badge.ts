import { createElement } from '../../lib/dom/documents';
import { directionOf, type Language } from '../../lib/i18n/languages';
import type { PageTranslate } from '../../lib/i18n/page/texts';
import type { Finding, Flag } from '../../lib/page-session/types';
import { make } from './dom';
import { namesOf } from './names';
import { adoptBadgeStyle } from './style';

/**
 * The element that contains a badge. It must be a plain element: the page could define one with a hyphen in
 * its name as a custom element, and then open the closed root with `attachInternals`.
 */
const HOST = 'span';

/** Higher numbers are not shown, so that all badges have the same width. */
const MOST_SHOWN = 99;

/** A badge, not yet on the page. Its shadow root is closed: the page sees only the host. */
export interface Badge {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLButtonElement;
  finding: Finding;
  /** The element to insert it into. */
  anchor: HTMLElement;
}

/** The shared part of badges of one kind for the same datasets, to be cloned. */
interface Model {
  kind: Finding['kind'];
  aside: boolean;
  host: HTMLElement;
  button: HTMLButtonElement;
}

const shownCount = (count: number): string =>
  count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);

/** Makes badges in one language. */
export function createBadgeMaker(language: Language, t: PageTranslate): (flag: Flag) => Badge {
  // By array identity: findings of photos share arrays.
  const models = new WeakMap<Finding['datasets'], Model>();

  const makeModel = (finding: Finding): Model => {
    const { kind, datasets, aside = false } = finding;
    const host = createElement(HOST);
    host.dataset.overexposed = kind;
    const names = namesOf(finding, language, t);
    const label = t(kind === 'photo' ? 'photoBadge' : 'memberBadge', {
      names,
      count: datasets.length,
    });
    const words = aside ? `${label} (${t('aside')})` : label;
    const text = kind === 'member' ? '' : shownCount(datasets.length);
    // Each count is of distinct photos, so the largest is a lower limit for the total.
    const least = Math.max(0, ...datasets.map(({ photos }) => photos ?? 0));
    const photos = kind === 'profile' && least > 0 ? t('photosListed', { count: least }) : null;
    const button = make(
      'button',
      {
        // Inside the closed root, where the page cannot distinguish these badges.
        class: aside ? 'badge aside' : 'badge',
        type: 'button',
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        // The accessible name begins with the visible text, for people who use voice control.
        'aria-label': [text === '' ? words : `${text}: ${words}`, photos ?? []].flat().join(' · '),
        // Shown instead of the number if there is room.
        ...(text !== '' && { 'data-words': [photos ?? [], names].flat().join(' · ') }),
        dir: directionOf(language),
      },
      text,
    );
    return { kind, aside, host, button };
  };

  return ({ finding, anchor }) => {
    let model = models.get(finding.datasets);
    const { kind, aside = false } = finding;
    if (model?.kind !== kind || model.aside !== aside)
      models.set(finding.datasets, (model = makeModel(finding)));
    const host = model.host.cloneNode() as HTMLElement;
    const button = model.button.cloneNode(true) as HTMLButtonElement;
    host.setAttribute('data-id', finding.id);
    const root = host.attachShadow({ mode: 'closed' });
    adoptBadgeStyle(root);
    root.append(button);
    return { host, root, button, finding, anchor };
  };
}
