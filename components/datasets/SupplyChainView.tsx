import { useId } from 'react';
import { catalogue } from '../../lib/catalogue/catalogue';
import { supplyChain } from '../../lib/catalogue/supply-chain';
import { directionOf } from '../../lib/i18n/languages';
import { useApp } from '../app/context';
import { layoutChain, type ChainNode } from './chain-layout';
import styles from './Charts.module.css';
import { ChainTable } from './ChainTable';

const ROW = 26;
const COLUMN = 220;
/** Room for a name before the lines to its children start. */
const NAME = 165;

const chain = supplyChain(catalogue);
const { nodes, rows } = layoutChain(chain);
const byId = new Map(nodes.map((node) => [node.id, node]));
const width = chain.generations.length * COLUMN - (COLUMN - NAME);
const height = rows * ROW;

/** How datasets descend from each other, drawn from the oldest, with the same as a table below. */
export function SupplyChainView() {
  const { t, language } = useApp();
  const id = useId();
  const mirrored = directionOf(language) === 'rtl';
  const x = (across: number) => (mirrored ? width - across : across);
  return (
    <section className={styles.chart} aria-labelledby={id}>
      <h2 id={id}>{t('chainTitle')}</h2>
      <p>{t('chainText')}</p>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- keys must reach what scrolls */}
      <div className={styles.scroll} role="group" aria-labelledby={id} tabIndex={0}>
        <svg
          role="img"
          aria-labelledby={id}
          className={styles.chain}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          {chain.edges.map(({ from, to }) => (
            <path key={`${from} ${to}`} d={curve(byId.get(from)!, byId.get(to)!, x)} />
          ))}
          {nodes.map((node) => (
            <g key={node.id}>
              <circle cx={x(node.column * COLUMN + 6)} cy={middle(node)} r="4" />
              <text x={x(node.column * COLUMN + 16)} y={middle(node)} dy="0.35em">
                {isolated(node.name)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <details>
        <summary>{t('asTable')}</summary>
        <ChainTable edges={chain.edges} />
      </details>
    </section>
  );
}

/** Keeps a name such as 300-W in its own order among Arabic ones: SVG has no `<bdi>`. */
const isolated = (name: string) => `\u2068${name}\u2069`;

const middle = ({ row }: ChainNode) => (row + 0.5) * ROW;

function curve(from: ChainNode, to: ChainNode, x: (across: number) => number): string {
  const start = from.column * COLUMN + NAME;
  const end = to.column * COLUMN;
  const half = x((start + end) / 2);
  return `M${x(start)} ${middle(from)}C${half} ${middle(from)} ${half} ${middle(to)} ${x(end)} ${middle(to)}`;
}
