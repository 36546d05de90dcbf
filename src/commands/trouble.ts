/** What a failed write means, in words that say what to do. */
export function trouble(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const where = path === undefined ? 'here' : `to ${path}`;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Free some space, then run the command again.';
    case 'EACCES':
    case 'EPERM':
      return `This user may not write ${where}. Give it the right to, or run the command as another user.`;
    case 'EROFS':
      return `Nothing can be written ${where}, since the disk is read-only. Run the command where it can write.`;
    default:
      return message;
  }
}
