import type { DatasetTexts } from '../types';
import { asking } from './asking';
import { finding } from './finding';
import { purposes } from './purposes';
import { status } from './status';

/** French: what the catalogue says in English. */
export const texts: DatasetTexts = { ...purposes, ...status, ...finding, ...asking };
