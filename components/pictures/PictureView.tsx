import { createElement, useId, useRef, useState } from 'react';
import { directionOf } from '../../lib/i18n/languages';
import { storyTexts } from '../../lib/i18n/story/texts';
import { useApp } from '../app/context';
import { useRoving } from '../photos/use-roving';
import { elementOf } from './element';
import { mirrored, type Part, type Picture, type Shape } from './picture';
import styles from './Pictures.module.css';
import { SavePicture } from './SavePicture';

interface PictureViewProps {
  picture: Picture;
  /** The name of a saved file, without its extension. */
  file: string;
}

/**
 * A picture with its title and description, and buttons to save it. Parts with a link share one tab stop,
 * with arrow keys inside; the label of the focused or hovered part is shown below.
 */
export function PictureView({ picture, file }: PictureViewProps) {
  const { language } = useApp();
  const t = storyTexts(language);
  const id = useId();
  const box = useRef<SVGSVGElement>(null);
  const shown = directionOf(language) === 'rtl' ? mirrored(picture) : picture;
  const ways = shown.parts.filter(({ href }) => href !== undefined);
  const { current, setCurrent, onKeyDown } = useRoving(box, ways.length, () => undefined);
  const [label, setLabel] = useState('');
  const { width, height, title, description } = shown;
  return (
    <figure className={styles.figure}>
      <svg
        ref={box}
        role={ways.length > 0 ? 'group' : 'img'}
        aria-labelledby={`${id}-title ${id}-desc`}
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        onKeyDown={onKeyDown}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {shown.parts.map((part) => {
          const row = ways.indexOf(part);
          return row === -1 ? (
            <g key={part.key}>
              <Shapes of={part} />
            </g>
          ) : (
            <a
              key={part.key}
              data-row={row}
              href={part.href}
              tabIndex={row === current ? 0 : -1}
              {...(part.href?.startsWith('https:') && {
                target: '_blank',
                rel: 'noopener noreferrer',
              })}
              onFocus={() => {
                setCurrent(row);
                setLabel(part.label ?? '');
              }}
              onPointerEnter={() => {
                setLabel(part.label ?? '');
              }}
            >
              {/* Its accessible name: one sentence, including what the drawn text leaves out. */}
              <title>{part.label}</title>
              <g aria-hidden="true">
                <Shapes of={part} />
              </g>
            </a>
          );
        })}
      </svg>
      <figcaption className={styles.caption}>
        {ways.length > 0 && (
          <p className={styles.label}>{label === '' ? t('pictureKeys') : <bdi>{label}</bdi>}</p>
        )}
        <SavePicture picture={shown} file={file} />
      </figcaption>
    </figure>
  );
}

const Shapes = ({ of: { shapes } }: { of: Part }) => shapes.map((shape, i) => draw(shape, i));

function draw(shape: Shape, key: number) {
  const { tag, ink, attributes, text, more } = elementOf(shape);
  return createElement(
    tag,
    { key, className: styles[ink], ...attributes },
    text,
    more !== undefined && (
      <tspan className={styles.muted} fontWeight={400}>
        {more}
      </tspan>
    ),
  );
}
