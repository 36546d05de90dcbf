import { webkit as installed } from '../browsers.ts';
import { webkit } from './webdriver.ts';
import { prove } from './scenarios.ts';

await prove('WebKit', installed(), webkit, {
  'clicks while a page is on its way':
    'WebKitWebDriver delivers no mouse event until the page that is on its way is painted; the next test does the same by key.',
});
