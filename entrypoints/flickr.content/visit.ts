import { createBadgeLayer } from '../../components/badge/layer';
import { browser } from '../../lib/extension/browser';
import { readSignedIn } from '../../lib/flickr/page/signed-in';
import { purposeIn } from '../../lib/extension/purposes';
import { snapshotPage } from '../../lib/flickr/page/page-reader';
import { latest } from '../../lib/messages/latest';
import { listen } from '../../lib/messages/listen';
import { requireEmptyPayload } from '../../lib/messages/empty-payload';
import { send } from '../../lib/messages/send';
import type { MessageType, Payload } from '../../lib/messages/types';
import type { DatasetCount } from '../../lib/pack/types';
import { PageSession } from '../../lib/page-session/session';
import type { Finding } from '../../lib/page-session/types';
import type { Settings } from '../../lib/storage/settings/schema';

/** One period in which settings and lists stay the same. */
export interface Visit {
  abort: () => void;
  /** The photos on the page, in page order. */
  photoIds: () => ReadonlySet<string>;
}

/** Flags what the page shows, under these settings, until it is aborted or the script ends. */
export function startVisit(
  settings: Settings,
  isScriptAlive: () => boolean,
  life: AbortSignal,
): Visit {
  const visit = new AbortController();
  const signal = AbortSignal.any([visit.signal, life]);
  const isAlive = () => isScriptAlive() && !signal.aborted;
  const session = new PageSession({
    look: snapshotPage,
    badges: createBadgeLayer({
      language: settings.language,
      languages: [browser.i18n.getUILanguage()],
      theme: settings.theme,
      purposeIn,
      openDataset: (id) => {
        post('open-dataset', id);
      },
      act: ({ id }, at) => {
        post('open-finding', { id, at });
      },
      countsOf,
      evidenceOf: (id) => send('evidence', id),
      isAlive,
      signal,
    }),
    markPages: settings.markPages,
    markMentions: settings.markMentions,
    ask: (question) => send('ask', question),
    remember: (pairs) => {
      post('aliases', pairs);
    },
    onSummary: latest((summary) => send('summary', summary)),
    isAlive,
    signal,
  });
  listen(
    {
      'page-summary': () => session.summary(),
      'signed-in': () => readSignedIn(document),
    },
    requireEmptyPayload,
    signal,
  );
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted && isAlive()) session.resume();
    },
    { signal },
  );
  session.start();
  return {
    abort: () => {
      visit.abort();
    },
    photoIds: () => session.photoIds(),
  };
}

/** Sends a message that needs no answer. If sending fails, the next change of the page sends again. */
function post<T extends MessageType>(type: T, payload: Payload<T>): void {
  send(type, payload).catch(() => undefined);
}

async function countsOf({ kind, id }: Finding): Promise<readonly DatasetCount[]> {
  const owner = kind === 'photo' ? await send('photo-owner', id) : null;
  return owner?.datasets ?? [];
}
