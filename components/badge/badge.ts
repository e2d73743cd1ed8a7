import { createElement } from '../../lib/dom/documents';
import { directionOf, type Language } from '../../lib/i18n/languages';
import type { PageTranslate } from '../../lib/i18n/page/texts';
import type { Finding, Flag } from '../../lib/page-session/types';
import { make } from './dom';
import { namesOf } from './names';
import { adoptBadgeStyle } from './style';

/**
 * What badges are put into. A plain element: one with a hyphen in its name a page could define as a
 * custom element of its own, and `attachInternals` would then open the closed root.
 */
const HOST = 'span';

/** No more is shown than this, so that all badges are of one width. */
const MOST_SHOWN = 99;

/** A badge, not yet on the page. Its shadow root is closed: the page sees the host alone. */
export interface Badge {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLButtonElement;
  finding: Finding;
  /** What it is to stand in. */
  anchor: HTMLElement;
}

/** What badges of one kind for the same datasets have in common, to be copied. */
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
  // By the array itself: findings of photos share it.
  const models = new WeakMap<Finding['datasets'], Model>();

  const makeModel = (finding: Finding): Model => {
    const { kind, datasets, aside = false } = finding;
    const host = createElement(HOST);
    host.dataset.overexposed = kind;
    const names = namesOf(finding, language, t);
    const said = t(kind === 'photo' ? 'photoBadge' : 'memberBadge', {
      names,
      count: datasets.length,
    });
    const words = aside ? `${said} (${t('aside')})` : said;
    const text = kind === 'member' ? '' : shownCount(datasets.length);
    // Each dataset's count is of distinct photos: of all of them there are no fewer.
    const least = Math.max(0, ...datasets.map(({ photos }) => photos ?? 0));
    const photos = kind === 'profile' && least > 0 ? t('photosListed', { count: least }) : null;
    const button = make(
      'button',
      {
        // Inside of the closed root: the page cannot tell these badges from others.
        class: aside ? 'badge aside' : 'badge',
        type: 'button',
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        // Who speaks to the browser says what they see: the name begins with it.
        'aria-label': [text === '' ? words : `${text}: ${words}`, photos ?? []].flat().join(' · '),
        // Shown in place of the number where there is room.
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
