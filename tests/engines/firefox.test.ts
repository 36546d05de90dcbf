import { firefox as installed } from '../browsers.ts';
import { firefox } from './puppeteer.ts';
import { prove } from './scenarios.ts';

await prove('Firefox', installed(), ({ path }) => firefox(path));
