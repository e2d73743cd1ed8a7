import type { Answer } from '../../lib/dataset-index/types';
import { pageLink, peopleLink, tagLink } from '../../lib/flickr/address/outbound-links';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { Finding } from './Finding';

type Elsewhere = Exclude<Answer, { kind: 'photo' | 'owner' }>;

/** For texts that the index cannot answer: where to go instead, or that the text was not understood. */
export function ElsewhereAnswer({ answer }: { answer: Elsewhere }) {
  const t = useTexts();
  if (answer.kind === 'invalid' && answer.reason === 'personName')
    return (
      <Finding title={t('personTitle')} found={false}>
        <p>{t('personText')}</p>
        <Outside href={peopleLink(answer.query)}>{t('personOpen')}</Outside>
      </Finding>
    );
  if (answer.kind === 'invalid')
    return (
      <Finding title={t('invalidTitle')} found={false}>
        <p>{t('invalidText')}</p>
      </Finding>
    );
  if (answer.kind === 'tag')
    return (
      <Finding title={<bdi>#{answer.tag}</bdi>} found={false}>
        <p>{t('tagText', { tag: answer.tag })}</p>
        <Outside href={tagLink(answer.tag)}>{t('tagOpen', { tag: answer.tag })}</Outside>
      </Finding>
    );
  const link = pageLink(answer);
  return (
    <Finding title={<bdi>{answer.query}</bdi>} found={false}>
      <p>{t('elsewhereText')}</p>
      {link !== null && <Outside href={link}>{t('elsewhereOpen')}</Outside>}
    </Finding>
  );
}
