import { isSameAnswerer, type Answerer } from '../../lib/checks/answerer';
import { keepCheck, loadCheck } from '../../lib/checks/kept';
import { withNewAnswer } from '../../lib/checks/make-check';
import { askBackground } from './current-check';

/**
 * Looks up a kept check's photos again if the lists have changed since its last answer. If the index cannot
 * answer, or only in part, the previous answer stays.
 */
export async function renewCheck(id: string, now: Answerer): Promise<void> {
  const whole = await loadCheck(id);
  if (!whole || isSameAnswerer(whole.check.answer, now)) return;
  const found = await askBackground(whole.contents.photos.ids);
  if ('answer' in found && found.answer.failed.length === 0)
    await keepCheck(withNewAnswer(whole, found));
}
