import { shapesOf } from './shapes';
import type { View } from './views';

/** The page that shows every screenshot, in Markdown. */
export const galleryPage = (views: readonly View[]): string => `# Screenshots

Every view of the extension's own pages, as \`npm run screenshots\` takes them from a build: light and
dark, wide and narrow, some in forced colours and from right to left. The data is invented.

${views.map(section).join('\n')}`;

const section = (view: View): string => {
  const pictures = shapesOf(view).map(
    ({ name }) =>
      `[![${name}](screenshots/${view.name}-${name}.png)](screenshots/${view.name}-${name}.png)`,
  );
  return `## ${view.name}

${row(pictures)}
${row(pictures.map(() => '---'))}
${row(shapesOf(view).map(({ name }) => name))}
`;
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
