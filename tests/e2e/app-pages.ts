import type { Page } from '@playwright/test';
import '../replica/in-page';
import { ALBUM_ID, GALLERY_ID, PAGE_SIZE } from '../replica/pages/lists';
import { FLAGGED, FLICKR, SITE } from './test';

/** A page of Flickr's app: its address and photos. */
export interface AppPage {
  path: string;
  shown: string[];
}

const MINE = `/photos/${SITE.owner.alias}/`;
const IDS = SITE.photos.map(({ id }) => id);

/** Pages that the app navigates between without a load. */
export const APP_PAGES: readonly AppPage[] = [
  { path: `${MINE}albums/${ALBUM_ID}/`, shown: IDS.slice(0, PAGE_SIZE) },
  { path: `${MINE}galleries/${GALLERY_ID}/`, shown: IDS.slice(0, 20) },
  { path: `${MINE}favorites/`, shown: IDS.slice(0, PAGE_SIZE) },
];

export const addressOf = ({ path }: AppPage): string => FLICKR + path;

/** The photos of a page that the built-in index lists, and those given; sorted. */
export const listedOn = ({ shown }: AppPage, others: readonly string[] = []): string[] =>
  shown.filter((id) => FLAGGED.includes(id) || others.includes(id)).sort();

/** Navigates to another page as the app does. */
export const moveTo = (page: Page, { path }: AppPage): Promise<void> =>
  page.evaluate((address) => replica.navigate(address), path);
