import { languageFolders } from './files.ts';
import { error, type Finding } from './finding.ts';

/** Languages without a folder, and folders without a language. */
export function folderFindings(
  folder: string,
  files: readonly string[],
  listed: ReadonlySet<string>,
): Finding[] {
  if (listed.size === 0) return [];
  const folders = languageFolders(files);
  return [
    ...folders
      .filter((name) => !listed.has(name))
      .map((name) =>
        error(
          `${folder}/${name}`,
          `languages.yaml does not list "${name}". Add it there, or remove the folder.`,
        ),
      ),
    ...[...listed]
      .filter((code) => !folders.includes(code))
      .map((code) =>
        error(
          `${folder}/languages.yaml`,
          `"${code}" has no folder content/${code}/. Add the folder with its ui.json, or remove the language.`,
        ),
      ),
  ];
}
