/*
 * The full text, by Pagefind's own interface for programs. It stands in a file with all words of a language,
 * which the search page asks for where its own do not do.
 */
interface Pagefind {
  search(query: string): Promise<{
    results: { data(): Promise<{ url: string; meta: { title?: string }; excerpt: string }> }[];
  }>;
}

/** So many pages are read, at 3 kB each. */
const LOOKED = 6;

/** The pages whose text holds the words. */
export async function inText(
  query: string,
): Promise<{ href: string; name: string; excerpt: string }[]> {
  // In a constant, so that the bundler leaves the path alone.
  const path = '/pagefind/pagefind.js';
  const engine = (await import(/* @vite-ignore */ path)) as Pagefind;
  const { results } = await engine.search(query);
  const found = await Promise.all(results.slice(0, LOOKED).map((one) => one.data()));
  return found.map(({ url: href, meta: { title: name = href }, excerpt: marked }) => ({
    href,
    name,
    // The excerpt marks hits with <mark>; only its text is shown.
    excerpt: new DOMParser().parseFromString(marked, 'text/html').body.textContent!,
  }));
}
