import { useId, useMemo, useRef, type ReactNode } from 'react';
import type { Picture } from '../pictures/picture';
import { PictureView } from '../pictures/PictureView';
import styles from './Story.module.css';
import { usePictureWidth } from './use-picture-width';

interface FigureProps {
  /** Draws the picture at the given width in CSS pixels; stable between renders. */
  draw: (width: number) => Picture;
  /** The name of a saved file, without its extension. */
  file: string;
  /** The element of its title. */
  level?: 'h3' | 'h4';
  /** The same data as a table. */
  children: ReactNode;
}

/** A picture with its title, description, note and table. */
export function Figure({ draw, file, level: Title = 'h3', children }: FigureProps) {
  const box = useRef<HTMLElement>(null);
  const width = usePictureWidth(box);
  const id = useId();
  const picture = useMemo(() => draw(width), [draw, width]);
  return (
    <section ref={box} className={styles.figure} aria-labelledby={id}>
      <Title id={id}>{picture.title}</Title>
      <p className="small-text muted">{picture.description}</p>
      <PictureView picture={picture} file={file} />
      {picture.note !== undefined && <p className="small-text">{picture.note}</p>}
      {children}
    </section>
  );
}
