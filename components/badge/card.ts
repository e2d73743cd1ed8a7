import type { DatasetCount, Evidence } from '../../lib/pack/types';
import type { Finding } from '../../lib/page-session/types';
import { datasetNames } from '../../lib/catalogue/names';
import { shownName } from '../../lib/catalogue/shown-ids';
import { directionOf, type Language } from '../../lib/i18n/languages';
import type { PageTranslate } from '../../lib/i18n/page/texts';
import { make, say } from './dom';
import { evidenceButton } from './evidence';
import { namesOf } from './names';
import { onTrusted } from './on-trusted';

export interface CardOptions {
  language: Language;
  t: PageTranslate;
  theme: 'system' | 'light' | 'dark';
  /** What a dataset was made for, in the card's language; null if not available. */
  purposeIn: (id: string, language: Language) => string | null;
  openDataset: (id: string) => void;
  /** Opens "What can I do?" for a finding. */
  act: (finding: Finding, at: 'report' | 'letter') => void;
  close: () => void;
  evidenceOf: (dataset: string) => Promise<readonly Evidence[]>;
  /** Called when its height has changed. */
  onGrow: () => void;
}

/** Explains a badge in words. One element serves all badges of a page in turn. */
export class Card {
  readonly element: HTMLElement;
  readonly #counts = new Map<string, HTMLElement>();

  constructor(private readonly options: CardOptions) {
    this.element = make('div', {
      class: 'card',
      popover: 'manual',
      role: 'dialog',
      tabindex: '-1',
      'aria-labelledby': 'title',
      lang: options.language,
      dir: directionOf(options.language),
      'data-theme': options.theme,
    });
  }

  fill(finding: Finding): void {
    const { t, language, close } = this.options;
    this.#counts.clear();
    const title = t('cardTitle', {
      count: finding.datasets.length,
      names: namesOf(finding, language, t),
    });
    this.element.replaceChildren(
      make('div', { class: 'stripes' }),
      make('h2', { id: 'title', 'aria-label': title }, title),
      ...(finding.sample ? [this.#sample()] : []),
      make('ul', {}, ...finding.datasets.map(({ id }) => this.#dataset(id))),
      make('h3', { 'aria-label': t('advice') }, t('advice')),
      make('p', {}, t('adviceText')),
      this.#actions(finding),
      this.#button('close', '×', t('close'), close),
    );
    this.showCounts(
      finding.datasets.flatMap(({ id, photos }) => (photos === null ? [] : [{ id, photos }])),
    );
  }

  /** Adds the number of the member's photos in each dataset. */
  showCounts(counts: readonly DatasetCount[]): void {
    for (const { id, photos } of counts) {
      const place = this.#counts.get(id);
      if (place && photos > 0) say(place, this.options.t('photosOfMember', { count: photos }));
    }
  }

  /** In a preview, Tab skips the card; once entered, it reaches the controls. */
  setEntered(entered: boolean): void {
    for (const button of this.element.querySelectorAll('button'))
      button.tabIndex = entered ? 0 : -1;
  }

  #dataset(id: string): HTMLElement {
    const { t, openDataset, evidenceOf, onGrow } = this.options;
    const name = shownName(id, t);
    const purpose = datasetNames[id]?.purpose;
    const counts = make('span', { class: 'muted' });
    this.#counts.set(id, counts);
    const open = () => {
      openDataset(id);
    };
    return make(
      'li',
      {},
      make('strong', {}, name),
      ...(purpose ? [this.#purpose(id, purpose)] : []),
      counts,
      this.#button('', t('details'), t('detailsOf', { name }), open),
      evidenceButton({ t, name, load: () => evidenceOf(id), onGrow }),
    );
  }

  /** In English if the catalogue's text is not available in the card's language. */
  #purpose(id: string, english: string): HTMLElement {
    const { t, language, purposeIn } = this.options;
    const translated = purposeIn(id, language);
    const [before = '', after = ''] = t('madeFor').split('{purpose}');
    const lang = translated === null ? 'en' : language;
    return make('span', {}, before, make('bdi', { lang }, translated ?? english), after);
  }

  #actions(finding: Finding): HTMLElement {
    const { t, act } = this.options;
    const button = (key: 'letter' | 'report') =>
      this.#button('', t(key), t(key), () => {
        act(finding, key);
      });
    return make('p', { class: 'actions' }, button('letter'), button('report'));
  }

  #sample(): HTMLElement {
    const { t } = this.options;
    return make('p', { class: 'sample' }, make('strong', {}, t('sample')), ` ${t('sampleText')}`);
  }

  #button(name: string, text: string, label: string, onClick: () => void): HTMLElement {
    const button = make('button', { type: 'button', class: name, 'aria-label': label }, text);
    onTrusted(button, 'click', onClick);
    return button;
  }
}
