import { isSameAnswerer, type Answerer } from '../../lib/checks/answerer';
import { keepCheck, loadCheck } from '../../lib/checks/kept';
import { answeredAnew } from '../../lib/checks/make-check';
import { askBackground } from './current-check';

/**
 * Answers a kept check anew, where what it was answered from is not what there is now.
 * Where the index cannot answer, the answer before stands.
 */
export async function renewCheck(id: string, now: Answerer): Promise<void> {
  const whole = await loadCheck(id);
  if (!whole || isSameAnswerer(whole.check.answer, now)) return;
  const found = await askBackground(whole.contents.photos.ids);
  if ('answer' in found && found.answer.failed.length === 0)
    await keepCheck(answeredAnew(whole, found));
}
