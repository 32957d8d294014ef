/** All sites that the general way needs help with. A new file in this folder belongs on the list; a test sees to it. */
import type { Site } from '../src/site/define-site.ts';
import apnews from './apnews.com.ts';
import dailystar from './dailystar.co.uk.ts';
import demo from './demo.ts';
import lavanguardia from './lavanguardia.com.ts';
import nettavisen from './nettavisen.no.ts';

export const sites: readonly Site[] = [apnews, dailystar, demo, lavanguardia, nettavisen];
