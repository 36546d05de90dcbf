import { render } from 'astro:content';
import type { GuideEntry, StaffEntry } from './guides.ts';

const known = new Map<string, Promise<unknown>>();

/** What is the same on many pages, drawn once. Not while the site is edited: what was drawn would stay. */
export function drawn<T = string>(what: string, draw: () => Promise<T>): Promise<T> {
  const html = (!import.meta.env.DEV && (known.get(what) as Promise<T> | undefined)) || draw();
  known.set(what, html);
  return html;
}

interface Rendered {
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
  readonly locals: Required<Pick<App.Locals, 'sections' | 'sources'>>;
}

async function prepared(text: GuideEntry | StaffEntry): Promise<Rendered> {
  const { Content, headings } = await render(text);
  const sections = new Map(
    headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug }, index) => [slug, text.data.sections[index] ?? slug]),
  );
  return { Content, locals: { sections, sources: text.data.sources } };
}

/** A guide's text as a component, with what its headings and notes look up while they render. */
export function rendered(text: GuideEntry | StaffEntry): Promise<Rendered> {
  return drawn(`text ${text.id}`, () => prepared(text));
}
