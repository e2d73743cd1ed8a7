import type { Paper, Removal, Status } from '../../lib/catalogue/schema';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';

const STATUS = {
  public: 'statusPublic',
  'on-request': 'statusOnRequest',
  withdrawn: 'statusWithdrawn',
} as const;

/** Whether a dataset can be had. */
export function StatusText({ status }: { status: Status }) {
  const t = useTexts();
  const since = status.since === undefined ? '' : ` ${t('statusSince', { date: status.since })}`;
  return (
    <>
      <strong>
        {t(STATUS[status.kind])}
        {since}
      </strong>{' '}
      <span lang="en" dir="ltr">
        {status.text}
      </span>
    </>
  );
}

/** A paper, linked by its DOI or its arXiv number where it has one. */
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

/** Whom to ask to take a photo out, and how. */
export function Contact({ removal }: { removal: Removal }) {
  return (
    <span lang="en" dir="ltr">
      {removal.whom}. {removal.how}
      {removal.email !== undefined && (
        <>
          {' '}
          <a href={`mailto:${removal.email}`}>{removal.email}</a>
        </>
      )}
      {removal.url !== undefined && (
        <>
          {' '}
          <Outside href={removal.url}>{removal.url}</Outside>
        </>
      )}
    </span>
  );
}

/** Who had to do with a dataset; of those who were sued, what came of it. */
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
