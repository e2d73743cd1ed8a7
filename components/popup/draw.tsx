import { mount } from '../app/mount';
import { Popup } from './Popup';

/** Draws the popup, in the place of what its HTML begins with. */
export const draw = (): Promise<void> => mount(<Popup typed={typed} />);

/** What was typed by now. */
const typed = () => document.querySelector<HTMLInputElement>('#root input')?.value ?? '';
