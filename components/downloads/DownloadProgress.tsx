import { useId } from 'react';
import type { DownloadState } from '../../lib/downloads/downloader';
import { useApp } from '../app/context';
import styles from '../user-lists/Lists.module.css';
import { formats } from './formats';
import { useSpeed } from './use-speed';

type Busy = Exclude<DownloadState, { step: 'failed' } | { step: 'done' }>;

interface DownloadProgressProps {
  name: string;
  state: Busy;
}

/** A list's progress: bytes, speed and time left, or the current step. */
export function DownloadProgress({ name, state }: DownloadProgressProps) {
  const id = useId();
  const { bytes, total } = amounts(state);
  const text = useProgressText(state);
  return (
    <div className={styles.progress}>
      {state.step !== 'paused' && (
        <progress
          aria-label={name}
          aria-describedby={id}
          {...(total !== null && { value: bytes, max: total })}
        />
      )}
      <span id={id} className="small-text muted">
        {text}
      </span>
    </div>
  );
}

function amounts(state: Busy): { bytes: number; total: number | null } {
  if (state.step === 'downloading') return state;
  if (state.step === 'reading' && state.progress && state.progress.done < state.progress.total) {
    return { bytes: state.progress.done, total: state.progress.total };
  }
  return { bytes: 0, total: null };
}

const STEPS = {
  queued: 'downloadQueued',
  elsewhere: 'downloadElsewhere',
  paused: 'downloadPaused',
  asking: 'downloadAsking',
  checking: 'downloadChecking',
} as const;

function useProgressText(state: Busy): string {
  const { t, language } = useApp();
  const { size, speed, duration } = formats(language);
  const bytes = state.step === 'downloading' ? state.bytes : 0;
  const rate = useSpeed(bytes);
  if (state.step === 'reading') {
    const { progress } = state;
    if (!progress || progress.done >= progress.total) return t('listsIndexing');
    const { done, total, rows } = progress;
    return t('listsRead', { done: size(done), total: size(total), rows });
  }
  if (state.step !== 'downloading') return t(STEPS[state.step]);
  const { total, wait } = state;
  if (wait > 0) return t('downloadWaiting', { time: duration(wait / 1000) });
  const done =
    total === null ? size(bytes) : t('downloadBytes', { done: size(bytes), total: size(total) });
  if (rate === null || total === null) return done;
  const left = duration((total - bytes) / rate);
  return `${done} · ${t('downloadSpeed', { speed: speed(rate), left })}`;
}
