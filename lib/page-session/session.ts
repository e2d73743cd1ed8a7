import { readModelExport } from '../flickr/page/model-export';
import type { PageSnapshot, MemberMention } from '../flickr/page/page-reader';
import type { AliasPair, PageAnswer, PageQuestion, PageSummary } from '../messages/types';
import { Answers } from './answers';
import { changedRoots, isGrowth, watchChanges, type Watch } from './changes';
import { Findings } from './findings';
import { watchRoute } from './route';
import { PageContents } from './page-contents';
import { pairReporter } from './pair-reporter';
import { summarise } from './summary';
import type { BadgeLayer, Finding } from './types';

export interface SessionOptions {
  look: (document: Document, url: URL) => PageSnapshot;
  badges: BadgeLayer;
  ask: (question: PageQuestion) => Promise<PageAnswer>;
  /** Receives pairs of alias and NSID, each once, at most as many at a time as a message may contain. */
  remember: (pairs: AliasPair[]) => void;
  /** Receives the summary whenever it changes. */
  onSummary: (summary: PageSummary) => void;
  /** Whether findings are shown on the page; they are counted in any case. */
  markPages: boolean;
  /** Whether members mentioned in passing are flagged too. */
  markMentions: boolean;
  /** False once the extension is gone. Checked before every action. */
  isAlive: () => boolean;
  /** Ends the session: badges are removed and nothing keeps running. */
  signal: AbortSignal;
}

/** Flags the photos and members in a tab for the lifetime of its document. */
export class PageSession {
  readonly #seen: PageContents;
  readonly #answers: Answers;
  readonly #findings: Findings;
  #watch: Watch | undefined;
  #page = '';
  #lastSent = '';
  readonly #remember: (pairs: readonly AliasPair[]) => void;

  constructor(private readonly options: SessionOptions) {
    const settle = this.#whileAlive(() => {
      this.#settle();
    });
    this.#seen = new PageContents(options.badges, settle);
    this.#answers = new Answers({ ask: options.ask, onAnswer: settle });
    this.#remember = pairReporter(options.remember);
    this.#findings = new Findings(this.#answers, this.#seen.owners);
  }

  /** Reads the page and follows its changes. */
  start(): void {
    const { signal } = this.options;
    this.#watch = watchChanges(
      this.#whileAlive((records: MutationRecord[] | null) => {
        this.#onChanges(records);
      }),
      signal,
    );
    watchRoute(
      this.#whileAlive(() => {
        if (this.#hasMoved()) this.#readNext();
      }),
      signal,
    );
    signal.addEventListener('abort', () => {
      this.#answers.close();
      this.#seen.clear();
    });
    this.#hasMoved();
    this.#readAll();
  }

  /** Sends the summary again, as after a return from the back/forward cache. */
  resume(): void {
    this.#lastSent = '';
    this.#readAll();
  }

  /** The photos on the page, in page order. */
  photoIds(): Set<string> {
    const photoIds = new Set<string>();
    this.#seen.photos.forEach((photoId) => photoIds.add(photoId));
    return photoIds;
  }

  summary(): PageSummary {
    const { members, owners } = this.#seen;
    const profiles = new Set<string>();
    members.forEach((mention) => {
      if (mention.role === 'profile') profiles.add(owners.keyOf(mention) ?? '');
    });
    const { posted } = readModelExport(document);
    return summarise(location.href, this.#answers, this.photoIds(), profiles, posted);
  }

  #onChanges(records: readonly MutationRecord[] | null): void {
    if (this.#hasMoved()) {
      this.#readNext();
      return;
    }
    if (!records) {
      this.#readAll();
      return;
    }
    const { badges } = this.options;
    const look = this.#look();
    const boxAround = this.#seen.boxFinder();
    const roots = changedRoots(
      records,
      (node) => badges.owns(node),
      // The box may have depended on the removed part.
      (element) => look.boxOf(element) ?? boxAround(element),
    );
    if (roots.size > 0) this.#remember(this.#seen.readParts(look, roots));
    else if (!records.some(({ removedNodes }) => removedNodes.length > 0)) return;
    this.#lookUp(isGrowth(records));
  }

  /** Whether the address differs from that of the last reading. Fragments do not count. */
  #hasMoved(): boolean {
    const { origin, pathname, search } = location;
    const page = origin + pathname + search;
    const moved = page !== this.#page;
    this.#page = page;
    return moved;
  }

  #readAll(): void {
    this.#remember(this.#seen.readAll(this.#look()));
    this.#lookUp();
  }

  /** Reads another page of the tab, and forgets what it does not show: a tab may live for days. */
  #readNext(): void {
    this.#remember(this.#seen.readAll(this.#look()));
    const [photos, members] = this.#shownIds();
    this.#answers.photos.keepOnly(photos);
    this.#answers.owners.keepOnly(members);
    this.#findings.forget();
    this.#lookUp();
  }

  #look(): PageSnapshot {
    return this.options.look(document, new URL(location.href));
  }

  /** @param mayWait whether the present badges are right, so that drawing may wait for the answer. */
  #lookUp(mayWait = false): void {
    const [photos, members] = this.#shownIds();
    for (const id of photos) this.#answers.photos.want(id);
    for (const id of members) this.#answers.owners.want(id);
    this.#answers.ask();
    if (!mayWait || !this.#answers.isAsking) this.#settle();
  }

  /** The ids of the photos and members to look up. */
  #shownIds(): [photos: Set<string>, members: Set<string>] {
    const { members, owners } = this.#seen;
    const shown = new Set<string>();
    members.forEach((mention) => {
      const owner = this.#isWanted(mention) ? owners.keyOf(mention) : null;
      if (owner !== null) shown.add(owner);
    });
    return [this.photoIds(), shown];
  }

  #isWanted(mention: MemberMention): boolean {
    const { markPages, markMentions } = this.options;
    return mention.role === 'profile' || (markPages && markMentions);
  }

  #settle(): void {
    const { photos, members } = this.#seen;
    this.#watch?.unseen(() => {
      if (!this.options.markPages) return;
      photos.settle((photoId) => this.#findings.ofPhoto(photoId));
      members.settle(this.#judgeMembers());
    });
    if (!this.#answers.isAsking) this.#notify();
  }

  /** A page names its owner several times; only one badge is shown. */
  #judgeMembers(): (mention: MemberMention) => Finding | null {
    const profiles = new Set<string>();
    return (mention) => {
      if (!this.#isWanted(mention)) return null;
      const finding = this.#findings.ofMember(mention);
      if (finding?.kind !== 'profile') return finding;
      if (profiles.has(finding.id)) return null;
      profiles.add(finding.id);
      return finding;
    };
  }

  #notify(): void {
    const summary = this.summary();
    const text = JSON.stringify(summary);
    if (text === this.#lastSent) return;
    this.#lastSent = text;
    this.options.onSummary(summary);
  }

  /**
   * Wraps a callback: an orphaned script checks on every event whether its extension is gone, and then
   * stops.
   */
  #whileAlive<A extends unknown[]>(handle: (...args: A) => void): (...args: A) => void {
    return (...args) => {
      if (this.options.isAlive()) handle(...args);
    };
  }
}
