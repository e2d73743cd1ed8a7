/**
 * The address behind Google Drive's warning that a file is too large for a virus scan: the same address
 * plus the fields of the form on that page. Null for any other page.
 * @param url the page's address; the form may not lead anywhere else.
 */
export function confirmedUrl(page: string, url: string): string | null {
  const form = /<form\b[^>]*\bid="download-form"[^>]*>([^]*?)<\/form>/i.exec(page)?.[1];
  if (form === undefined) return null;
  const confirmed = new URL(url);
  for (const [input] of form.matchAll(/<input\b[^>]*>/gi)) {
    const name = attribute(input, 'name');
    if (name !== '') confirmed.searchParams.set(name, attribute(input, 'value'));
  }
  return confirmed.href === new URL(url).href ? null : confirmed.href;
}

function attribute(tag: string, name: string): string {
  const text = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '';
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
