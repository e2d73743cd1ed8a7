/**
 * The address that Google Drive's warning leads to, that a file is too large to be searched for
 * viruses: the same one with what the form of that page adds to it. Null for any other page.
 * @param url where the page came from; no page leads anywhere else.
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
