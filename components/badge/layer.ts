import type { DatasetCount, Evidence } from '../../lib/pack/types';
import { directionOf, pickLanguage, type Language } from '../../lib/i18n/languages';
import { pageTexts } from '../../lib/i18n/page/texts';
import type { BadgeLayer, Finding, Flag } from '../../lib/page-session/types';
import { attach, placeOf } from './attach';
import { BadgeInteractions } from './badge-interactions';
import { createBadgeMaker, type Badge } from './badge';
import { Card } from './card';
import { isolate } from './isolate';
import { CardController } from './card-controller';

export interface LayerOptions {
  /** A language, or `auto` to follow `languages`. */
  language: string;
  /** The browser's languages in order of preference. */
  languages: readonly string[];
  theme: 'system' | 'light' | 'dark';
  /** What a dataset was made for, in a language; null if not available. */
  purposeIn: (id: string, language: Language) => string | null;
  openDataset: (id: string) => void;
  /** Opens "What can I do?" for a finding. */
  act: (finding: Finding, at: 'report' | 'letter') => void;
  /** Loads how many photos of the same member the lists have. May reject. */
  countsOf: (finding: Finding) => Promise<readonly DatasetCount[]>;
  /** Loads where the rows of a dataset come from. May reject. */
  evidenceOf: (dataset: string) => Promise<readonly Evidence[]>;
  /** False once the extension is gone: then badges open nothing. */
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** The badges of a page, with the one card that they share. */
export function createBadgeLayer(options: LayerOptions): BadgeLayer {
  const { language, t } = pageTexts(pickLanguage(options.language, options.languages));
  /** By their host elements. */
  const badges = new WeakMap<EventTarget, Badge>();
  const draw = createBadgeMaker(language, t);
  const card = new Card({
    language,
    t,
    theme: options.theme,
    purposeIn: options.purposeIn,
    openDataset: options.openDataset,
    act: options.act,
    evidenceOf: options.evidenceOf,
    onGrow: () => {
      controller.place();
    },
    close: () => {
      controller.dismiss();
    },
  });
  isolate(card.element);
  const controller = new CardController({
    card,
    direction: directionOf(language),
    onOpen: (badge) => {
      void addCounts(badge);
    },
    isAlive: options.isAlive,
  });
  new BadgeInteractions(controller, badges, options.isAlive, options.signal);
  options.signal.addEventListener('abort', () => {
    controller.close();
  });

  const addCounts = async (badge: Badge) => {
    const counts = await options.countsOf(badge.finding).catch(() => []);
    if (controller.badge !== badge) return;
    card.showCounts(counts);
    controller.place();
  };

  const put = (flag: Flag, place: ReturnType<typeof placeOf>) => {
    const badge = draw(flag);
    badges.set(badge.host, badge);
    attach(badge, place);
    return badge.host;
  };

  return {
    show(flags) {
      const places = flags.map(placeOf);
      return flags.map((flag, i) => put(flag, places[i]!));
    },
    stands: (host) => host.parentNode === badges.get(host)?.anchor,
    remove(host) {
      if (controller.badge?.host === host) controller.close();
      host.remove();
    },
    owns: (node) => badges.has(node),
  };
}
