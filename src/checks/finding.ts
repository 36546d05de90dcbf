/** Something an editor has to put right, or know. */
export interface Finding {
  /** The file, with line or field where known. */
  readonly file: string;
  /** What is wrong, and what to write instead. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** A mistake that stops the build. */
export const error = (file: string, message: string): Finding => ({
  file,
  message,
  severity: 'error',
});

/** Something that does not stop the build. */
export const warning = (file: string, message: string): Finding => ({
  file,
  message,
  severity: 'warning',
});

/** A finding as it is printed: the file first. */
export function printed({ file, message, severity }: Finding): string {
  return `${file}: ${severity === 'warning' ? '(note) ' : ''}${message}`;
}

/** The closing line: how many mistakes in how many files. */
export function conclusion(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.map(({ file }) => file.replace(/:.*$/u, ''))).size;
  const things = errors.length === 1 ? '1 thing' : `${errors.length} things`;
  return `${things} to put right in ${files === 1 ? '1 file' : `${files} files`}.`;
}
