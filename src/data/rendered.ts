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

const papers = new Map<string, Promise<string>>();

/** A guide's text as it stands on paper, drawn once: it is the same beside every other language. */
export function onPaper({ id, body }: GuideEntry, draw: () => Promise<string>): Promise<string> {
  const key = `${id}\n${body ?? ''}`;
  const drawn = papers.get(key) ?? draw();
  papers.set(key, drawn);
  return drawn;
}
