import { randomFrom, seedOf } from './random';

/** Colours of the sky above and at the horizon, and of the hills from far to near. */
const MOODS = [
  ['#20345c', '#f2a65a', '#7c5a6b', '#4d3d55', '#241f33'],
  ['#5f8fb8', '#f3e2c6', '#8aa39b', '#55756a', '#2c4540'],
  ['#2d5d7b', '#cfe0e2', '#7596a6', '#476a7c', '#20394a'],
  ['#8c4a5e', '#ffd3a0', '#a0616a', '#6b4350', '#352530'],
  ['#89b4c9', '#fdf3dc', '#b5b98a', '#7d8a55', '#44502f'],
  ['#1d2440', '#5c6f9e', '#3c4670', '#2a3152', '#151a30'],
  ['#3a7ca5', '#e8f1f2', '#6fa8b8', '#3f7f8c', '#1c4e5a'],
  ['#f6c28b', '#fff1d6', '#d98f6c', '#a65f4b', '#5b3530'],
  ['#6d5c94', '#f7c6b6', '#8d6f96', '#5e4a78', '#342a4d'],
  ['#c9d5d8', '#f4efe6', '#a9b7b4', '#7b8d8c', '#4a5a5b'],
] as const;

/** A generated landscape, always the same for an id. */
export function landscape(id: string, width: number, height: number): string {
  const random = randomFrom(seedOf(id));
  const [zenith, horizon, ...hills] = MOODS[Math.floor(random() * MOODS.length)]!;
  const sun = { x: width * (0.15 + 0.7 * random()), y: height * (0.2 + 0.3 * random()) };
  const radius = Math.min(width, height) * (0.05 + 0.05 * random());
  const layers = hills.map((colour, i) => ridge(random, width, height, 0.5 + i * 0.16, colour));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${zenith}"/><stop offset=".75" stop-color="${horizon}"/></linearGradient></defs>
<rect width="${width}" height="${height}" fill="url(#sky)"/>
<circle cx="${sun.x.toFixed(1)}" cy="${sun.y.toFixed(1)}" r="${(radius * 2.2).toFixed(1)}" fill="#fff" opacity=".12"/>
<circle cx="${sun.x.toFixed(1)}" cy="${sun.y.toFixed(1)}" r="${radius.toFixed(1)}" fill="#fff8e6" opacity=".9"/>
${layers.join('\n')}
</svg>`;
}

/** One line of hills, at `level` of the height. */
function ridge(
  random: () => number,
  width: number,
  height: number,
  level: number,
  colour: string,
): string {
  const waves = Array.from({ length: 3 }, (_, i) => ({
    high: (height * (0.12 + 0.06 * random())) / (i + 1.4) ** 1.6,
    often: (i + 1) * (1.2 + 1.8 * random()),
    phase: 2 * Math.PI * random(),
  }));
  const points = Array.from({ length: 41 }, (_, i) => {
    const at = i / 40;
    const up = waves.reduce((sum, w) => sum + w.high * Math.sin(w.phase + at * w.often * 6.28), 0);
    return `${(at * width).toFixed(1)},${(height * level - up).toFixed(1)}`;
  });
  return `<path d="M0,${height} ${points.join(' ')} ${width},${height}Z" fill="${colour}"/>`;
}

/** A member's picture: their initial on a colour of their own. */
export function buddyIcon(nsid: string): string {
  const hue = Math.floor(randomFrom(seedOf(nsid))() * 360);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">
<rect width="100" height="100" fill="hsl(${hue} 35% 45%)"/>
<circle cx="50" cy="40" r="17" fill="hsl(${hue} 40% 85%)"/><path d="M16,100a34,36 0 0 1 68,0Z" fill="hsl(${hue} 40% 85%)"/></svg>`;
}
