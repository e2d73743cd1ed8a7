import type { Settings } from '../../lib/storage/settings/schema';
import { mount } from '../app/mount';
import type { LivePage } from '../page/live-page';
import { Popup } from './Popup';

/** Renders the popup in place of its initial HTML. */
export const draw = (page: LivePage, settings: Promise<Settings>): Promise<void> =>
  mount(<Popup page={page} typed={typed} />, settings);

/** The text typed so far. */
const typed = () => document.querySelector<HTMLInputElement>('#root input')?.value ?? '';
