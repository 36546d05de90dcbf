import { render } from 'astro:content';
import type { GuideEntry, StaffEntry } from './guides.ts';

/** A guide's text as a component, with what its headings and notes look up while they render. */
export async function rendered(text: GuideEntry | StaffEntry): Promise<{
  Content: Awaited<ReturnType<typeof render>>['Content'];
  locals: Required<Pick<App.Locals, 'sections' | 'sources'>>;
}> {
  const { Content, headings } = await render(text);
  const sections = new Map(
    headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug }, index) => [slug, text.data.sections[index] ?? slug]),
  );
  return { Content, locals: { sections, sources: text.data.sources } };
}

const known = new Map<string, Promise<unknown>>();

/** What is the same on many pages, drawn once. Not while the site is edited: what was drawn would stay. */
export function drawn<T = string>(what: string, draw: () => Promise<T>): Promise<T> {
  const html = (!import.meta.env.DEV && (known.get(what) as Promise<T> | undefined)) || draw();
  known.set(what, html);
  return html;
}
