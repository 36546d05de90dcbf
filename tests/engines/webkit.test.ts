import { webkit as installed } from '../browsers.ts';
import { webkit } from './webdriver.ts';
import { prove } from './scenarios.ts';

await prove('WebKit', installed(), webkit, {
  'clicks while a page is on its way':
    'WebKitWebDriver delivers no mouse event until the page that is on its way is painted; the next test does the same by key.',
  'an error page that takes the place of ours':
    'WebKit keeps the entry of a page when what was to replace it is refused, so Back and then Forward asks for it again.',
});
