/**
 * Whom to tell of a mistake in the catalogue: a mail address, or the page that opens a new issue.
 * Empty as long as the project has no public address.
 */
const ADDRESS = '';

interface MistakeReport {
  /** With dataset and field, and room for what is wrong, what is right and who says so. */
  text: string;
  /** Opens it as a mail or an issue; null where there is nobody to send it to. */
  link: string | null;
}

/**
 * A report of a mistake in the catalogue, to be filled in.
 * @param dataset the dataset's id.
 * @param field which of its facts; absent where it is about all of it.
 */
export function mistakeReport(dataset: string, field?: string, address = ADDRESS): MistakeReport {
  const where = field === undefined ? dataset : `${dataset}, ${field}`;
  const subject = `Overexposed: a mistake in ${where}`;
  const lines = [
    `Dataset: ${dataset}`,
    `Field: ${field ?? '-'}`,
    'What is wrong:',
    'What is right:',
    'Source (address):',
  ];
  return {
    text: `${[subject, ...lines].join('\n\n')}\n`,
    link: address === '' ? null : linkTo(address, subject, lines),
  };
}

function linkTo(address: string, subject: string, lines: readonly string[]): string {
  const isMail = !address.startsWith('https:');
  const body = encodeURIComponent(lines.join(isMail ? '\r\n\r\n' : '\n\n'));
  const title = encodeURIComponent(subject);
  return isMail
    ? `mailto:${address}?subject=${title}&body=${body}`
    : `${address}?title=${title}&body=${body}`;
}
