/* The full text, by Pagefind's own interface for programs: a file of its own, asked for when it is needed. */
interface Found {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

/** So many pages are read, at 3 kB each. */
const LOOKED = 6;

/** Shows the pages whose text holds the words, but for those that stand there already. */
export async function inText(
  query: string,
  stands: (href: string) => unknown,
  show: (page: { href: string; name: string }, excerpt: string) => void,
): Promise<void> {
  // In a constant, so that the bundler leaves the path alone.
  const path = '/pagefind/pagefind.js';
  const engine = (await import(/* @vite-ignore */ path)) as Pagefind;
  const { results } = await engine.search(query);
  const tell = ({ url: href, meta: { title: name = href }, excerpt }: Found): void => {
    // The excerpt marks hits with <mark>; only its text is shown.
    const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
    if (!stands(href)) show({ href, name }, body.textContent!);
  };
  // The best is on the screen before the others are asked for: on a slow line each takes its time.
  for (const some of [results.slice(0, 1), results.slice(1, LOOKED)])
    (await Promise.all(some.map((one) => one.data()))).forEach(tell);
}
