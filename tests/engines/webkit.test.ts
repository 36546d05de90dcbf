import { webkit as installed } from '../browsers.ts';
import { webkit } from './webdriver.ts';
import { prove } from './scenarios.ts';

await prove('WebKit', installed(), webkit, {
  'a click before the first paint':
    'WebKitWebDriver delivers no mouse event before a page is painted; the next test does the same with Enter.',
});
