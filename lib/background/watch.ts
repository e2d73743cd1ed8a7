import { standingOf } from '../answers/standing';
import { answererKey } from '../checks/answerer';
import { askIndex, type AskPhotos } from '../checks/ask-index';
import { loadCheck } from '../checks/kept';
import type { ListedPhoto } from '../checks/types';
import {
  noteAnswer,
  unwatch,
  watchedThings,
  type WatchAnswer,
  type Watched,
} from '../checks/watched';
import type { DatasetIndex } from '../dataset-index/dataset-index';
import { answerMember, type RecallNsid } from './search';

interface WatchOptions {
  index: Pick<DatasetIndex, 'ask' | 'status'>;
  ask: AskPhotos;
  recallNsid: RecallNsid;
  /** Whether the person has switched it on. */
  isOn: () => Promise<boolean>;
}

/** Looks up everything on the watch list again, in the current lists. */
export class Watch {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: WatchOptions) {}

  /**
   * Looks up whatever was never looked up, or was in other lists than the current ones. If the index cannot
   * answer, nothing changes.
   */
  renew(): Promise<void> {
    const done = this.#last.then(() => this.#renew());
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #renew(): Promise<void> {
    if (!(await this.options.isOn())) return;
    const things = await watchedThings();
    if (things.length === 0) return;
    const status = await this.options.index.status();
    if (status.state !== 'ready') return;
    const sign = answererKey(status);
    for (const thing of things) {
      if (thing.sign === sign) continue;
      const answer = await (thing.kind === 'member' ? this.#member(thing) : this.#check(thing));
      if (answer) await noteAnswer(thing.key, answer);
    }
  }

  async #member({ id }: Watched): Promise<WatchAnswer | null> {
    const { status, answer } = await this.options.index.ask(async (lookup) => {
      const member = await answerMember(lookup, this.options.recallNsid, id);
      const photos = member.found ? await lookup.photos(member.photoIds) : new Map<string, never>();
      return { member, photos };
    });
    if (status.state !== 'ready' || !answer) return null;
    const { member, photos } = answer;
    const isKnown = standingOf(member, status).state !== 'notKnown';
    const listed: ListedPhoto[] = [...photos].map(([photo, datasets]) => ({ id: photo, datasets }));
    return {
      listed: isKnown ? listed : null,
      complete: status.failed.length === 0,
      sign: answererKey(status),
    };
  }

  async #check({ id }: Watched): Promise<WatchAnswer | null> {
    const whole = await loadCheck(id);
    if (!whole) {
      await unwatch('check', id);
      return null;
    }
    const found = await askIndex(whole.contents.photos.ids, this.options.ask, Date.now);
    if ('status' in found) return null;
    const { answer, listed } = found;
    return { listed, complete: answer.failed.length === 0, sign: answererKey(answer) };
  }
}
