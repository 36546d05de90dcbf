import { MEDIAN_AIM, type Proof, type ProofWord } from '#model/proof.ts';
import { translationsHtml } from './proof-translations.ts';
import { escaped, type Row, type Voice } from './proof-voice.ts';

const english = (text: string, lang: string): string =>
  lang === 'en' ? escaped(text) : `<span lang="en">${escaped(text)}</span>`;

/** The markup of the sections that show a proof. `only`: the mark of one of them, which then comes without its heading. */
export function proofHtml(proof: Proof, voice: Voice, only?: string): string {
  const { lang, words } = voice;
  const t = (word: ProofWord): string => escaped(words.words[word]);
  const n = (value: number): string => value.toLocaleString(lang);
  const label = (mark: string): string =>
    words.labels[mark] === undefined ? english(mark, lang) : escaped(words.labels[mark]);
  const joined = (...parts: (readonly [ProofWord, number])[]): string =>
    parts.map(([word, value]) => `${t(word)} ${n(value)}`).join(', ');
  const counted = (subject: string, ...parts: (readonly [ProofWord, string])[]): Row[] => {
    const found = proof.measured[subject];
    if (!found) return [];
    return parts.map(([word, key]) => [t(word), key in found ? n(found[key] ?? 0) : t('unknown')]);
  };
  const names = (word: ProofWord, field: 'failures' | 'notRun'): string => {
    const all = proof.parts.flatMap((part) => part[field]);
    if (all.length === 0) return '';
    return `<h3>${t(word)}</h3><ul>${all.map((name) => `<li>${english(name, lang)}</li>`).join('')}</ul>`;
  };
  const heading = (word: ProofWord): string => (only === undefined ? `<h2>${t(word)}</h2>` : '');
  const section = (word: ProofWord, rows: readonly Row[], after = ''): string =>
    `${heading(word)}${
      rows.length === 0
        ? `<p>${t('not_measured')}</p>`
        : `<dl>${rows.map(([name, figure]) => `<dt>${name}</dt><dd>${figure}</dd>`).join('')}</dl>`
    }${after}`;

  const sections: Readonly<Record<string, () => string>> = {
    tests: () =>
      section(
        'tests',
        proof.parts.map(({ name, passed, failed, skipped }) => [
          label(name),
          joined(['passed', passed], ['failed', failed], ['skipped', skipped]),
        ]),
        names('failures', 'failures') + names('not_run', 'notRun'),
      ),
    requests: () =>
      section(
        'requests',
        counted(
          'requests',
          ['pages', 'pages'],
          ['most_requests', 'mostRequests'],
          ['other_origins', 'otherOrigins'],
        ),
      ),
    storage: () => section('storage', counted('storage', ['pages', 'pages'], ['traces', 'traces'])),
    headers: () =>
      section(
        'headers',
        counted(
          'headers',
          ['pages', 'pages'],
          ['differing', 'differing'],
          ['most_bytes', 'mostBytes'],
          ['most_hashes', 'mostHashes'],
        ),
      ),
    access: () =>
      section(
        'accessibility',
        counted('accessibility', ['views', 'views'], ['violations', 'violations']),
      ),
    weights: () => section('weights', weightRows(proof, label, joined, t)),
    readability: () =>
      section(
        'readability',
        proof.readability.map(({ lang: code, formula, pages, above, hardest }) => [
          `${voice.language(code)}, ${english(formula, lang)}`,
          joined(['pages', pages], ['above', above], ['hardest', hardest]),
        ]),
      ),
    links: () => {
      const { inside, outside, broken } = proof.links;
      return section('links', [
        [t('inside'), n(inside)],
        [t('outside'), n(outside)],
        [t('broken'), n(broken)],
      ]);
    },
    translations: () =>
      heading('translations') + translationsHtml(proof.translations, voice, joined, label),
    build: () =>
      section(
        'build',
        [
          [t('commit'), proof.commit === 'unknown' ? t('unknown') : escaped(proof.commit)],
          [t('sum'), escaped(proof.sums)],
        ],
        `<p><a class="tap" href="/proof.json">${t('data')}</a></p>`,
      ),
  };
  if (only === undefined)
    return Object.values(sections)
      .map((text) => text())
      .join('');
  const one = sections[only];
  if (!one)
    throw new Error(
      `<section data-proof="${only}"> asks for a part that the proof does not have. Write one of ${Object.keys(sections).join(', ')}.`,
    );
  return one();
}

/** One line for each kind of page, over all languages: the JSON has them one by one. */
function weightRows(
  { weights }: Proof,
  label: (mark: string) => string,
  joined: (...parts: (readonly [ProofWord, number])[]) => string,
  t: (word: ProofWord) => string,
): Row[] {
  const kinds = Map.groupBy(weights, ({ kind }) => kind);
  return [...kinds].map(([kind, all]) => {
    const pages = all.reduce((sum, one) => sum + one.pages, 0);
    const median = Math.max(...all.map((one) => one.median));
    const most = Math.max(...all.map((one) => one.most));
    const over = median > MEDIAN_AIM ? ` <strong>(${t('over')})</strong>` : '';
    return [
      label(kind),
      `${joined(['pages', pages], ['median', median], ['largest', most])} ${t('bytes')}${over}`,
    ];
  });
}
