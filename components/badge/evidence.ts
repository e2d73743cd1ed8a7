import type { PageTranslate } from '../../lib/i18n/page/texts';
import type { Evidence } from '../../lib/pack/types';
import { make } from './dom';
import { onTrusted } from './on-trusted';

/** The most files shown per pack: a report names them all. */
const MOST_FILES = 5;

/** The sources of a finding, a line for each file and index. */
export function evidenceLines(evidence: readonly Evidence[], t: PageTranslate): string[] {
  return evidence.flatMap(({ index, version, made, lists }) => {
    const files = lists
      .slice(0, MOST_FILES)
      .map(({ name, sha256, publisher, url, fetched }) =>
        [name, `SHA-256 ${sha256}`, publisher, url, fetched]
          .filter((part) => part !== undefined)
          .join(', '),
      );
    const more = lists.length - files.length;
    return [
      ...(lists.length === 0 ? [t('evidenceNone')] : files),
      ...(more > 0 ? [t('evidenceMore', { count: more })] : []),
      t('evidenceIndex', {
        index: [index, made].filter((part) => part !== undefined).join(', '),
        version: String(version),
      }),
    ];
  });
}

interface EvidenceOptions {
  t: PageTranslate;
  /** The dataset's name. */
  name: string;
  load: () => Promise<readonly Evidence[]>;
  /** Called when its height has changed. */
  onGrow: () => void;
}

/** A button that shows the sources of a finding below itself, loaded on demand. */
export function evidenceButton({ t, name, load, onGrow }: EvidenceOptions): HTMLElement {
  const attributes = { type: 'button', 'aria-expanded': 'false' };
  const label = { 'aria-label': t('evidenceOf', { name }) };
  const button = make('button', { ...attributes, ...label }, t('evidence'));
  const lines = make('span', { class: 'evidence muted' });
  let isOpen = false;
  const show = (texts: readonly string[]) => {
    lines.replaceChildren(...texts.map((text) => make('span', { dir: 'auto' }, text)));
    onGrow();
  };
  onTrusted(button, 'click', () => {
    isOpen = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) {
      show([]);
      return;
    }
    void load().then(
      (evidence) => {
        if (isOpen) show(evidenceLines(evidence, t));
      },
      () => {
        if (isOpen) show([t('evidenceFailed')]);
      },
    );
  });
  return make('span', {}, button, lines);
}
