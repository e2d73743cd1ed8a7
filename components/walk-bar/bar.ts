import { createElement, rootOf } from '../../lib/dom/documents';
import { isConnected, putLast, removeNode } from '../../lib/dom/nodes';
import { directionOf, pickLanguage } from '../../lib/i18n/languages';
import type { WalkTranslate } from '../../lib/i18n/walk/translate';
import type { WalkView } from '../../lib/walk/view';
import { make, say } from '../badge/dom';
import { isolate } from '../badge/isolate';
import { onTrusted } from '../badge/on-trusted';
import { looksOf } from '../badge/style';
import css from './bar.css?inline';

export interface WalkBarOptions {
  language: string;
  t: WalkTranslate;
  theme: 'system' | 'light' | 'dark';
  /** Executes what the person chose. */
  exec: (command: 'pause' | 'go-on' | 'stop') => void;
  /** Opens the page with what was found. */
  openFindings: () => void;
  close: () => void;
}

/** As with badges: if a page keeps removing the bar, it stays away, and the walk pauses. */
const MOST_RETURNS = 6;

const adoptStyle = looksOf(css);

/** The bar shown on a page while its list is walked through. The page can only see its host element. */
export class WalkBar {
  readonly #host = createElement('span');
  readonly #parts = {
    count: make('p', { class: 'count' }),
    status: make('p', { class: 'status' }),
    progress: createElement('progress'),
  };
  readonly #pause: HTMLButtonElement;
  readonly #end: HTMLButtonElement;
  readonly #findings: HTMLButtonElement;
  #returns = -1;
  #view: WalkView | null = null;

  constructor(private readonly options: WalkBarOptions) {
    const { t, theme } = options;
    const language = pickLanguage(options.language, []);
    this.#pause = this.#button(() => {
      options.exec(this.#isPaused ? 'go-on' : 'pause');
    });
    this.#end = this.#button(() => {
      if (this.#view?.phase === 'ended') options.close();
      else options.exec('stop');
    });
    this.#findings = this.#button(options.openFindings);
    const { count, status, progress } = this.#parts;
    progress.setAttribute('aria-label', t('title'));
    const bar = make(
      'div',
      {
        class: 'bar',
        role: 'region',
        'aria-label': t('title'),
        lang: language,
        dir: directionOf(language),
        'data-theme': theme,
      },
      make('div', { class: 'stripes' }),
      count,
      progress,
      status,
      this.#findings,
      this.#pause,
      this.#end,
    );
    this.#host.dataset.overexposed = 'walk';
    const root = this.#host.attachShadow({ mode: 'closed' });
    adoptStyle(root);
    root.append(bar);
    isolate(this.#host);
  }

  get #isPaused(): boolean {
    return this.#view?.phase === 'paused' || this.#view?.phase === 'failing';
  }

  /** Updates the bar. @returns false if the page keeps removing it. */
  show(view: WalkView): boolean {
    this.#view = view;
    const { t } = this.options;
    const { phase, seen, count } = view;
    const { count: counted, status, progress } = this.#parts;
    say(counted, count === null ? t('countOnly', { seen }) : t('count', { seen, total: count }));
    say(status, this.#status(view));
    if (count === null) progress.removeAttribute('value');
    else {
      progress.max = Math.max(count, seen, 1);
      progress.value = seen;
    }
    progress.hidden = phase === 'ended' || count === null;
    name(this.#pause, t(this.#isPaused ? 'goOn' : 'pause'));
    name(this.#end, t(phase === 'ended' ? 'close' : 'stop'));
    name(this.#findings, t('findings'));
    this.#pause.hidden = phase === 'ended';
    this.#findings.hidden = phase !== 'ended' || seen === 0;
    if (isConnected(this.#host)) return true;
    this.#returns += 1;
    putLast(rootOf(document), this.#host);
    return this.#returns < MOST_RETURNS;
  }

  remove(): void {
    removeNode(this.#host);
  }

  #status({ phase, count, seen, listed, minutesLeft }: WalkView): string {
    const { t } = this.options;
    if (phase === 'hidden' || (phase === 'walking' && minutesLeft === null)) return t('walking');
    if (phase === 'walking') return t('timeLeft', { count: minutesLeft! });
    if (phase !== 'ended') return t(phase);
    const missing = count === null ? 0 : count - seen;
    const done =
      listed === null ? t('later') : listed > 0 ? t('found', { count: listed }) : t('none');
    return missing > 0 ? `${done}. ${t('missing', { count: missing })}` : done;
  }

  #button(onClick: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button' }, '');
    onTrusted(button, 'click', onClick);
    return button;
  }
}

function name(button: HTMLElement, text: string): void {
  if (button.dataset.text === text) return;
  say(button, text);
  button.ariaLabel = text;
}
