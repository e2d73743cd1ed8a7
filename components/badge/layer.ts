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
  /** The browser's languages, most wanted first. */
  languages: readonly string[];
  theme: 'system' | 'light' | 'dark';
  /** What a dataset was made for, in a language; null where that is not at hand. */
  purposeIn: (id: string, language: Language) => string | null;
  openDataset: (id: string) => void;
  /** Opens what can be done about a finding. */
  act: (finding: Finding, at: 'report' | 'letter') => void;
  /** Finds how many photos of the same member the lists name. May reject. */
  countsOf: (finding: Finding) => Promise<readonly DatasetCount[]>;
  /** Finds what the rows of a dataset rest on. May reject. */
  evidenceOf: (dataset: string) => Promise<readonly Evidence[]>;
  /** False once the extension is gone: then badges open nothing. */
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** The badges of a page and the one card that they share. */
export function createBadgeLayer(options: LayerOptions): BadgeLayer {
  const { language, t } = pageTexts(pickLanguage(options.language, options.languages));
  /** By their hosts. */
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
    card.tellCounts(counts);
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
