/* The full text, by Pagefind's own interface for programs: a file of its own, asked for when it is needed. */
interface Found {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
}

interface Index {
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Pagefind {
  createInstance(options: { noWorker: boolean }): Index;
}

/** So many pages are read, at 3 kB each. */
const LOOKED = 6;

let index: Index | undefined;

/** Shows the pages whose text holds the words, but for those that stand there already. */
export async function inText(
  query: string,
  stands: (href: string) => unknown,
  show: (page: { href: string; name: string }, excerpt: string) => void,
): Promise<void> {
  // In a constant, so that the bundler leaves the path alone.
  const path = '/pagefind/pagefind.js';
  // A worker would load a program of its own, and give up after five seconds on a slow line.
  index ??= ((await import(/* @vite-ignore */ path)) as Pagefind).createInstance({
    noWorker: true,
  });
  const tell = ({ url: href, meta: { title: name = href }, excerpt }: Found): void => {
    // The excerpt marks hits with <mark>; only its text is shown.
    const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
    if (!stands(href)) show({ href, name }, body.textContent!);
  };
  try {
    const { results } = await index.search(query);
    // The best is on the screen before the others are asked for: on a slow line each takes its time.
    for (const some of [results.slice(0, 1), results.slice(1, LOOKED)])
      (await Promise.all(some.map((one) => one.data()))).forEach(tell);
  } catch (error) {
    // What did not arrive is asked for anew the next time.
    index = undefined;
    throw error;
  }
}
