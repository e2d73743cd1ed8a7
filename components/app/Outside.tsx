import type { ReactNode } from 'react';
import { useTexts } from './context';

/** A link out of the extension. The opened page does not learn where it was clicked. */
export function Outside({ href, children }: { href: string; children: ReactNode }) {
  const t = useTexts();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={t('newTab')}>
      {children}
    </a>
  );
}
