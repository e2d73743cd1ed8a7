import { startChromium } from '../../browsers/chromium';
import { followScroll } from '../ui/scroll';

const PHOTOS = 100_000;

/** How steadily a kept check scrolls of which every photo is a finding. */
export async function benchKept(extension: string, ids: Float64Array): Promise<void> {
  const { context, origin } = await startChromium({ extension });
  const page = await context.newPage();
  await page.goto(`${origin}/options.html#photos`);
  const step = Math.floor(ids.length / PHOTOS);
  const numbers = Array.from({ length: PHOTOS }, (_, i) => ids[i * step]!).join('\n');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      ...{ name: 'mine.txt', mimeType: 'text/plain', buffer: Buffer.from(numbers) },
    });
  await page.getByRole('button', { name: 'Keep this check' }).click({ timeout: 120_000 });
  const rows = page.getByRole('article').locator('[data-row]');
  await rows.first().waitFor({ timeout: 60_000 });
  await followScroll(page, PHOTOS);
  await context.close();
}
