import { lazy, Suspense, type ComponentProps } from 'react';

/** Loaded only when something is found, because it includes the whole catalogue. */
const SearchStory = lazy(async () => ({
  default: (await import('../story/SearchStory')).SearchStory,
}));

/** The story's pictures with what was found. They load late; place them last, so that nothing moves. */
export const StoryLater = (props: ComponentProps<typeof SearchStory>) => (
  <Suspense fallback={null}>
    <SearchStory {...props} />
  </Suspense>
);
