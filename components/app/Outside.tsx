import type { ReactNode } from 'react';
import { useTexts } from './context';

/** A link that leaves the extension. The page it opens learns nothing of where it was clicked. */
export function Outside({ href, children }: { href: string; children: ReactNode }) {
  const t = useTexts();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={t('newTab')}>
      {children}
    </a>
  );
}
