import { answers } from '../../answers/ar';
import { act } from './act';
import { common } from './common';
import { datasets } from './datasets';
import { follow } from './follow';
import { downloads } from './downloads';
import { lists } from './lists';
import { photos } from './photos';
import { search } from './search';
import { settings } from './settings';
import { watch } from './watch';
import { sift } from './sift';

/** Every text of the extension's own pages, in Arabic. */
export const texts = {
  ...common,
  ...search,
  ...datasets,
  ...settings,
  ...sift,
  ...lists,
  ...downloads,
  ...follow,
  ...photos,
  ...watch,
  ...act,
  ...answers,
};
