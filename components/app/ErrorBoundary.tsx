import { Component, type ReactNode } from 'react';
import { Notice } from '../notice/Notice';
import { AppContext } from './context';

/** Shows that a page crashed, instead of an empty page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  static override contextType = AppContext;
  declare context: React.ContextType<typeof AppContext>;
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    const t = this.context?.t;
    if (!error || !t) return this.props.children;
    return (
      <Notice kind="broken" title={t('crashTitle')} text={t('crashText')} details={error.message}>
        <button
          className="button"
          onClick={() => {
            location.reload();
          }}
        >
          {t('reload')}
        </button>
      </Notice>
    );
  }
}
