import { lazy, Suspense, type ComponentProps } from 'react';

/** Read only where something is found: it knows the whole catalogue. */
const SearchStory = lazy(async () => ({
  default: (await import('../story/SearchStory')).SearchStory,
}));

/** The story's pictures with what was found; they come late, so they stand last. */
export const StoryLater = (props: ComponentProps<typeof SearchStory>) => (
  <Suspense fallback={null}>
    <SearchStory {...props} />
  </Suspense>
);
