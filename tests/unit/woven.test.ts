import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSwedish } from '#pure/woven.ts';

const SV = 'class="quiet" lang="sv" dir="ltr"';

test('each heading, paragraph and list item has its Swedish under it, and steps stay one list', () => {
  assert.equal(
    withSwedish(
      '<h2 id="do">Samee</h2>\n<p>Wac.</p>\n<div class="steps"><ol>\n<li>Bax.</li>\n<li>Sug.</li>\n</ol></div>',
      '<h2>Gör</h2>\n<p>Ring.</p>\n<div class="steps"><ol>\n<li>Gå.</li>\n<li>Vänta.</li>\n</ol></div>',
    ),
    `<h2 id="do">Samee <small lang="sv" dir="ltr">Gör</small></h2><p>Wac.</p><p ${SV}>Ring.</p>` +
      `<div class="steps"><ol><li>Bax.<div ${SV}>Gå.</div></li><li>Sug.<div ${SV}>Vänta.</div></li></ol></div>`,
  );
});

test('links, notes and contacts stand once, in the reader’s language', () => {
  assert.equal(
    withSwedish(
      '<h2>A</h2><p>Wac <a href="tel:112">112</a>.<a href="#s" aria-label="1">1</a></p><div data-contact="bris">Bris</div>',
      '<h2>A</h2><p>Ring <span data-contact="112"><a class="tel" href="tel:112" dir="ltr">112</a></span>.<a href="#s" aria-label="1">1</a></p><div data-contact="bris">Bris</div>',
    ),
    `<h2>A <small lang="sv" dir="ltr">A</small></h2><p>Wac <a href="tel:112">112</a>.<a href="#s" aria-label="1">1</a></p>` +
      `<p ${SV}>Ring <bdi dir="ltr">112</bdi>.</p><div data-contact="bris">Bris</div>`,
  );
});

test('a picture stands once', () => {
  assert.equal(
    withSwedish('<h2>A</h2><p>Wac.</p>', '<h2>A</h2><p><svg><path d="M3 3h9"/></svg> Ring.</p>'),
    `<h2>A <small lang="sv" dir="ltr">A</small></h2><p>Wac.</p><p ${SV}>Ring.</p>`,
  );
});

test('a section of another shape has the whole Swedish section after it', () => {
  assert.equal(
    withSwedish(
      '<h2>A</h2><p>Hal.</p><h2>B</h2><p>Laba.</p>',
      '<h2>A</h2><p>Ett.</p><ul><li>Två.</li></ul><h2>B</h2><p>Tre.</p>',
    ),
    `<h2>A <small lang="sv" dir="ltr">A</small></h2><p>Hal.</p><div ${SV}>Ett.</div><div ${SV}>Två.</div>` +
      `<h2>B <small lang="sv" dir="ltr">B</small></h2><p>Laba.</p><p ${SV}>Tre.</p>`,
  );
});

test('a warning holds its Swedish inside', () => {
  assert.equal(
    withSwedish(
      '<h2>A</h2><div class="warning"><p>Hal.</p></div>',
      '<h2>A</h2><div class="warning"><p>Ett.</p></div>',
    ),
    `<h2>A <small lang="sv" dir="ltr">A</small></h2><div class="warning"><p>Hal.</p><div ${SV}><p>Ett.</p></div></div>`,
  );
});

test('a list of contents stays where it is, before the second section', () => {
  assert.equal(
    withSwedish(
      '<h2>A</h2><p>Hal.</p><nav aria-label="C"><a href="#b">B</a></nav><h2 id="b">B</h2><p>Laba.</p>',
      '<h2>A</h2><p>Ett.</p><h2>B</h2><p>Två.</p>',
    ),
    `<h2>A <small lang="sv" dir="ltr">A</small></h2><p>Hal.</p><p ${SV}>Ett.</p>` +
      '<nav aria-label="C"><a href="#b">B</a></nav>' +
      `<h2 id="b">B <small lang="sv" dir="ltr">B</small></h2><p>Laba.</p><p ${SV}>Två.</p>`,
  );
});
