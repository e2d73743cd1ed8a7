/**
 * Where to report a mistake in the catalogue: a mail address, or the page that opens a new issue. Empty
 * until the project has a public address.
 */
const ADDRESS = '';

interface MistakeReport {
  /** Has dataset and field, and space for what is wrong, what is right and a source. */
  text: string;
  /** Opens it as a mail or an issue; null if there is no address. */
  link: string | null;
}

/**
 * A report of a mistake in the catalogue, to be filled in.
 * @param dataset the dataset's id.
 * @param field one of its facts; absent if it is about the whole dataset.
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
