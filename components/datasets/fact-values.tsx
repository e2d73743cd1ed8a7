import type { Paper, Removal, Status } from '../../lib/catalogue/schema';
import { useApp, useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { CatalogueText } from './CatalogueText';
import { formatDate } from './format-date';

const STATUS = {
  public: 'statusPublic',
  'on-request': 'statusOnRequest',
  withdrawn: 'statusWithdrawn',
} as const;

/** Whether a dataset is available. */
export function StatusText({ status }: { status: Status }) {
  const { t, language } = useApp();
  const since =
    status.since === undefined
      ? ''
      : ` ${t('statusSince', { date: formatDate(status.since, language) })}`;
  return (
    <>
      <strong>
        {t(STATUS[status.kind])}
        {since}
      </strong>{' '}
      <CatalogueText text={status.text} />
    </>
  );
}

/** A paper, linked by its DOI or its arXiv number if it has one. */
export function PaperLink({ paper }: { paper: Paper }) {
  const address =
    paper.doi !== undefined
      ? `https://doi.org/${paper.doi}`
      : paper.arxiv !== undefined
        ? `https://arxiv.org/abs/${paper.arxiv}`
        : null;
  return (
    <span lang="en" dir="ltr">
      {address === null ? paper.title : <Outside href={address}>{paper.title}</Outside>},{' '}
      {paper.venue}, {paper.year}
    </span>
  );
}

/** Whom to ask for the removal of a photo, and how. */
export function Contact({ removal }: { removal: Removal }) {
  return (
    <>
      <CatalogueText text={`${removal.whom}.`} /> <CatalogueText text={removal.how} />
      {removal.email !== undefined && (
        <>
          {' '}
          <a dir="ltr" href={`mailto:${removal.email}`}>
            {removal.email}
          </a>
        </>
      )}
      {removal.url !== undefined && (
        <>
          {' '}
          <Outside href={removal.url}>{removal.url}</Outside>
        </>
      )}
    </>
  );
}

/** Users of a dataset; for those who were sued, with the outcome. */
export function Users({
  names,
  outcome,
}: {
  names: readonly string[];
  outcome: string | undefined;
}) {
  const t = useTexts();
  return (
    <>
      <span lang="en" dir="ltr">
        {names.join(', ')}
        {outcome !== undefined && `. ${outcome}`}
      </span>
      {outcome !== undefined && <div className="small-text muted">{t('usersSuedNote')}</div>}
    </>
  );
}
