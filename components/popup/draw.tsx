import type { Settings } from '../../lib/storage/settings/schema';
import { mount } from '../app/mount';
import type { LivePage } from '../page/live-page';
import { Popup } from './Popup';

/** Draws the popup, in the place of what its HTML begins with. */
export const draw = (page: LivePage, settings: Promise<Settings>): Promise<void> =>
  mount(<Popup page={page} typed={typed} />, settings);

/** What was typed by now. */
const typed = () => document.querySelector<HTMLInputElement>('#root input')?.value ?? '';
