/** What is wrong as one notice: the first of it, how many there are, and where to read them all. */
export function oneNotice([first = '', ...others]: readonly string[], isContent: boolean): string {
  if (others.length === 0) return first;
  const where = isContent ? 'on leaving, or by "rapport content check <folder>"' : 'on leaving';
  return `${others.length + 1} problems, all told ${where}. The first: ${first}`;
}
