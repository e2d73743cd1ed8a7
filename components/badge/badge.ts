import type { PageTranslate } from '../../lib/i18n/page/texts';
import type { Finding } from '../../lib/scan/types';
import { make } from './dom';
import { zebraMark } from './mark';
import { namesOf } from './names';
import { adoptStyle } from './style';

/** A badge, not yet on the page. Its shadow root is closed: the page sees the host alone. */
export interface Badge {
  host: HTMLElement;
  root: ShadowRoot;
  button: HTMLButtonElement;
  finding: Finding;
}

/** Makes badges in one language. */
export function createBadgeMaker(language: string, t: PageTranslate): (finding: Finding) => Badge {
  const labels = new Map<string, string>();
  const model = make('button', { class: 'badge', type: 'button', 'aria-haspopup': 'dialog' });
  model.setAttribute('aria-expanded', 'false');
  model.append(zebraMark());

  const labelOf = (finding: Finding, ids: string) => {
    const key = `${finding.kind} ${ids}`;
    const known = labels.get(key);
    if (known !== undefined) return known;
    const label = t(finding.kind === 'photo' ? 'photoBadge' : 'memberBadge', {
      names: namesOf(finding, language),
      count: finding.datasets.length,
    });
    labels.set(key, label);
    return label;
  };

  return (finding) => {
    const ids = finding.datasets.map(({ id }) => id).join(' ');
    const host = document.createElement('overexposed-badge');
    host.dataset.overexposed = finding.kind;
    host.dataset.id = finding.id;
    host.dataset.datasets = ids;
    const button = model.cloneNode(true) as HTMLButtonElement;
    button.setAttribute('aria-label', labelOf(finding, ids));
    if (finding.kind !== 'member') button.append(String(finding.datasets.length));
    const root = host.attachShadow({ mode: 'closed' });
    adoptStyle(root);
    root.append(button);
    return { host, root, button, finding };
  };
}
