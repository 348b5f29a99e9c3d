/** What was pasted, as a file: formatted content first, for it holds the tables. */
export function pastedFile(
  data: DataTransfer,
): { readonly name: string; readonly content: Blob } | null {
  const [file] = Array.from(data.files);
  if (file) return { name: file.name, content: file };
  const html = data.getData('text/html');
  // The mark says UTF-8, whatever the copied page says of itself.
  if (html.trim() !== '') return { name: '粘贴的内容.html', content: new Blob(['\uFEFF', html]) };
  const text = data.getData('text/plain');
  return text.trim() === ''
    ? null
    : { name: '粘贴的内容.txt', content: new Blob(['\uFEFF', text]) };
}
