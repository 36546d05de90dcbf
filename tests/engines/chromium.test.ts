import { chromium as installed } from '../browsers.ts';
import { chromium } from './puppeteer.ts';
import { prove } from './scenarios.ts';

await prove('Chromium', await installed(), ({ path }) => chromium(path));
