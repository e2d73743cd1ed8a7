import type { Locator, Page } from '@playwright/test';
import { expect } from '../test';

/** More tab stops than any page has. */
const MANY = 150;

/** Goes to an element by the Tab key alone; the focus must be visible all the way. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MANY; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    expect(await page.evaluate(unseenFocus), 'has the focus without showing it').toBeNull();
  }
  throw new Error(`${String(target)} cannot be reached by ${key}.`);
}

/** Goes to an element by the Tab key and presses it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Runs in the page: the focused element, if its focus is not visible or it is out of sight. */
function unseenFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const inSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  return inSight && ringed ? null : element.outerHTML.slice(0, 200);
}
