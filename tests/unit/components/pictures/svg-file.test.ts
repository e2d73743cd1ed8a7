/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { mirrored, type Picture } from '../../../../components/pictures/picture';
import { svgFile } from '../../../../components/pictures/svg-file';

const picture: Picture = {
  width: 300,
  height: 100,
  title: 'Dots & <lines>',
  description: 'A dot.',
  note: 'Only what is listed.',
  parts: [
    {
      key: 'a',
      shapes: [
        { kind: 'dot', x: 5, y: 6, r: 2, ink: 'mark' },
        { kind: 'text', x: 9, y: 9, text: 'a < b & "c"', size: 12, end: true, more: '<3' },
        { kind: 'ribbon', x0: 0, y0: 1, x1: 10, y1: 3, width: 2, ink: 'flow' },
      ],
    },
  ],
  sources: [
    { title: 'One (read November 2026)', url: 'https://example.org/one?a=1&b=2' },
    { title: 'Code', url: `https://github.com/a/b/blob/${'0123456789'.repeat(4)}/README.md` },
    { title: 'Two', url: `https://example.org/${'long/'.repeat(40)}` },
  ],
};

const parse = (drawn = picture) => {
  const text = svgFile(drawn, { sources: 'Sources', credit: 'Credit.' });
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  return { text, svg: documentElement };
};

it('is an SVG document with a title and a description', () => {
  const { svg } = parse();
  expect(svg.tagName).toBe('svg');
  expect(svg.querySelector('title')?.textContent).toBe('Dots & <lines>');
  expect(svg.querySelector('desc')?.textContent).toBe('A dot.');
  expect(svg.querySelector('g text')?.textContent).toBe('a < b & "c"\u00a0<3');
  expect(svg.querySelector('g tspan')?.getAttribute('font-weight')).toBe('400');
  expect(svg.querySelector('g text')?.getAttribute('text-anchor')).toBe('end');
});

it('names its sources below the picture, within its height', () => {
  const { svg } = parse();
  const caption = [...svg.querySelectorAll(':scope > text')].slice(1);
  const text = caption.map(({ textContent }) => textContent).join(' ');
  expect(text).toMatch(/^A dot\. Only what is listed\./);
  expect(text).toContain('Credit. Sources: example.org/one?a=1&b=2 (read November 2026)\u00a0·');
  expect(text.replaceAll(' ', '')).toContain('long/'.repeat(40));
  const height = Number(svg.getAttribute('height'));
  for (const line of caption) expect(Number(line.getAttribute('y'))).toBeLessThan(height);
});

it('shortens a commit to its first digits, which work as well', () => {
  expect(parse().svg.textContent).toContain('github.com/a/b/blob/0123456789/README.md');
});

it('starts each line at the right in a right-to-left picture', () => {
  const { svg } = parse(mirrored(picture));
  const lines = [...svg.querySelectorAll(':scope > text')];
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    expect(line.getAttribute('text-anchor')).toBe('end');
    expect(line.getAttribute('x')).toBe('320');
    expect(line.textContent).toMatch(/^\u2067\u2068.*\u2069\u2069$/);
  }
});

it('is self-contained', () => {
  expect(parse().text).not.toMatch(/href|url\(|var\(|class=|<style|<image/);
});
