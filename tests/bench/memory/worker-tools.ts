import type { BrowserContext, CDPSession } from '@playwright/test';

/** The developer tools of a service worker, which Playwright does not offer. */
export class WorkerTools {
  private id = 0;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** Attaches to the only running worker. */
  static async attach(context: BrowserContext): Promise<WorkerTools> {
    const browser = await context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await browser.send('Target.getTargets');
    const { targetId } = targetInfos.find(({ type }) => type === 'service_worker')!;
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId });
    return new WorkerTools(browser, sessionId);
  }

  async send<T>(method: string): Promise<T> {
    const id = ++this.id;
    const { browser, sessionId } = this;
    const answer = new Promise<T>((resolve, reject) => {
      browser.on('Target.receivedMessageFromTarget', function listener({ message }) {
        const reply = JSON.parse(message) as { id?: number; result?: T; error?: unknown };
        if (reply.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', listener);
        if (reply.error === undefined) resolve(reply.result!);
        else reject(new Error(message));
      });
    });
    const message = JSON.stringify({ id, method });
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  }
}
