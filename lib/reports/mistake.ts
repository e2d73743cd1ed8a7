/** Whom to tell of a mistake in the catalogue; empty as long as the project has no public address. */
const ADDRESS = '';

/**
 * The address that opens a mail about a mistake in the catalogue.
 * @param dataset the dataset's id.
 * @param field which of its facts; absent where it is about all of it.
 */
export function mistakeLink(dataset: string, field?: string): string {
  const where = field === undefined ? dataset : `${dataset}, ${field}`;
  const subject = `Overexposed: a mistake in ${where}`;
  const body = [
    `Dataset: ${dataset}`,
    `Field: ${field ?? '-'}`,
    'What is wrong:',
    'What is right:',
    'Source (address):',
  ].join('\r\n\r\n');
  return `mailto:${ADDRESS}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
