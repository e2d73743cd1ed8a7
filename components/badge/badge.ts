import type { PageTranslate } from '../../lib/i18n/page/texts';
import type { Finding } from '../../lib/scan/types';
import { make } from './dom';
import { namesOf } from './names';
import { adoptStyle } from './style';

/** A badge, not yet on the page. Its shadow root is closed: the page sees the host alone. */
export interface Badge {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLButtonElement;
  finding: Finding;
}

/** What badges of one kind for the same datasets have in common, to be copied. */
interface Model {
  host: HTMLElement;
  button: HTMLButtonElement;
}

/** Makes badges in one language. */
export function createBadgeMaker(language: string, t: PageTranslate): (finding: Finding) => Badge {
  const models = new Map<string, Model>();

  const makeModel = (finding: Finding, ids: string): Model => {
    const { kind, datasets } = finding;
    const host = document.createElement('overexposed-badge');
    host.dataset.overexposed = kind;
    host.dataset.datasets = ids;
    const words = t(kind === 'photo' ? 'photoBadge' : 'memberBadge', {
      names: namesOf(finding, language),
      count: datasets.length,
    });
    const text = kind === 'member' ? '' : String(datasets.length);
    const button = make(
      'button',
      {
        class: 'badge',
        type: 'button',
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        // Who speaks to the browser says what they see: the name begins with it.
        'aria-label': text === '' ? words : `${text}: ${words}`,
      },
      text,
    );
    return { host, button };
  };

  return (finding) => {
    const ids = finding.datasets.map(({ id }) => id).join(' ');
    const key = `${finding.kind} ${ids}`;
    let model = models.get(key);
    if (!model) models.set(key, (model = makeModel(finding, ids)));
    const host = model.host.cloneNode() as HTMLElement;
    const button = model.button.cloneNode(true) as HTMLButtonElement;
    host.setAttribute('data-id', finding.id);
    const root = host.attachShadow({ mode: 'closed' });
    adoptStyle(root);
    root.append(button);
    return { host, root, button, finding };
  };
}
