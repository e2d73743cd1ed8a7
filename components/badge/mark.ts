const SVG = 'http://www.w3.org/2000/svg';

/** Stripes of a circle 14 units wide, and its ring: the camera's overexposure warning. */
const STRIPES = 'M1.6 4.2 4.2 1.6M1 8.6 8.6 1M2.2 11.2l9-9M5.4 13 13 5.4M9.8 12.4l2.6-2.6';

/** The zebra mark, in the colour of the text around it. */
export function zebraMark(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('viewBox', '0 0 14 14');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('fill', 'none');
  svg.setAttribute('stroke', 'currentColor');
  svg.setAttribute('stroke-width', '1.5');
  const ring = document.createElementNS(SVG, 'circle');
  for (const [name, value] of [
    ['cx', '7'],
    ['cy', '7'],
    ['r', '6.25'],
  ] as const)
    ring.setAttribute(name, value);
  const stripes = document.createElementNS(SVG, 'path');
  stripes.setAttribute('d', STRIPES);
  svg.append(ring, stripes);
  return svg;
}
