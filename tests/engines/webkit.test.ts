import { webkit as installed } from '../browsers.ts';
import { webkit } from './webdriver.ts';
import { prove } from './scenarios.ts';

await prove('WebKit', installed(), webkit);
