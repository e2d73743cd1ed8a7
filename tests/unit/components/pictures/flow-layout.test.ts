import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layoutFlows,
  type FlowGraph,
  type FlowRoom,
} from '../../../../components/pictures/flow-layout';

const ROOM: FlowRoom = {
  ...{ width: 700, scale: 2.5e-6, least: 2, line: 20, twoLines: 32, inner: 30 },
  ...{ firstName: 80, lastName: 100 },
};
const NEAR = 1e-6;

const size = fc.option(fc.integer({ min: 1, max: 1e8 }));
/** Parents come before their children, so there are no cycles. */
const graph: fc.Arbitrary<FlowGraph> = fc
  .array(fc.tuple(size, fc.uniqueArray(fc.nat(11), { maxLength: 3 })), { maxLength: 14 })
  .map((rows) => {
    const nodes = rows.map(([each], i) => ({ id: `n${i}`, size: each, nameWidth: 90 + 20 * i }));
    const edges = rows.flatMap(([each, parents], i) =>
      parents
        .filter((parent) => parent < i)
        .map((parent, _, all) => {
          const most = Math.min(each ?? 0, nodes[parent]!.size ?? 0);
          const count = all.length === 1 && most > 0 ? most : null;
          return { from: `n${parent}`, to: `n${i}`, count };
        }),
    );
    return { nodes, edges };
  });

describe('the layout of flows', () => {
  const check = (property: (laid: ReturnType<typeof layoutFlows>, given: FlowGraph) => void) => {
    fc.assert(
      fc.property(graph, (given) => {
        property(layoutFlows(given, ROOM), given);
      }),
    );
  };

  it('places every bar and every band once', () => {
    check(({ bars, bands }, { nodes, edges }) => {
      expect(bars.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
      expect(bands.map(({ from, to }) => [from, to])).toEqual(
        edges.map(({ from, to }) => [from, to]),
      );
    });
  });

  it('keeps bars of a column apart by at least a line, centre to centre', () => {
    check(({ bars }) => {
      for (const a of bars)
        for (const b of bars) {
          if (a.id >= b.id || a.column !== b.column) continue;
          const between = Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
          expect(between).toBeGreaterThanOrEqual(ROOM.line - NEAR);
          expect(a.y + a.height <= b.y + NEAR || b.y + b.height <= a.y + NEAR).toBe(true);
        }
    });
  });

  it('gives names of bars without outgoing bands lines of their own', () => {
    check(({ bars }) => {
      const middles = bars.filter((bar) => bar.isLast).map(({ y, height }) => y + height / 2);
      middles.sort((a, b) => a - b);
      for (const [i, one] of middles.entries())
        if (i > 0) expect(one - middles[i - 1]!).toBeGreaterThanOrEqual(ROOM.line - NEAR);
    });
  });

  it('draws widths to scale, bands within the bars they join, and everything within the picture', () => {
    check(({ bars, bands, height }, { edges }) => {
      const at = new Map(bars.map((bar) => [bar.id, bar]));
      bands.forEach(({ from, to, y0, y1, x0, x1, width }, i) => {
        const { count } = edges[i]!;
        expect(width).toBe(count === null ? ROOM.least : Math.max(ROOM.least, count * ROOM.scale));
        for (const [bar, y] of [
          [at.get(from)!, y0],
          [at.get(to)!, y1],
        ] as const) {
          expect(y).toBeGreaterThanOrEqual(bar.y - NEAR);
          expect(y + width).toBeLessThanOrEqual(bar.y + bar.height + NEAR);
        }
        expect(x0).toBeLessThan(x1);
      });
      for (const { x, y, height: own } of bars) {
        expect(y).toBeGreaterThanOrEqual(-NEAR);
        expect(y + own).toBeLessThanOrEqual(height + NEAR);
        expect(x).toBeLessThanOrEqual(ROOM.width - ROOM.lastName);
        expect(x).toBeGreaterThanOrEqual(ROOM.firstName);
      }
    });
  });

  it('leaves room for the names of bars with incoming and outgoing bands', () => {
    check(({ bars }) => {
      for (const inner of bars.filter((bar) => bar.column > 0 && !bar.isLast))
        for (const other of bars) {
          if (other === inner || other.column !== inner.column) continue;
          const [above, below] = other.y < inner.y ? [other, inner] : [inner, other];
          expect(below.y - above.y - above.height).toBeGreaterThanOrEqual(ROOM.inner - NEAR);
        }
    });
  });

  it('places arriving bands side by side', () => {
    check(({ bands }) => {
      for (const a of bands)
        for (const b of bands)
          if (a !== b && a.to === b.to)
            expect(a.y1 + a.width <= b.y1 + NEAR || b.y1 + b.width <= a.y1 + NEAR).toBe(true);
    });
  });
});
