/**
 * What was pasted or dropped, as a file. Formatted content comes first, for it holds the tables:
 * Word and Excel put a picture of what was copied beside it, which a browser hands over as a file.
 */
export function pastedFile(
  data: DataTransfer,
): { readonly name: string; readonly content: Blob } | null {
  const html = data.getData('text/html');
  // The mark says UTF-8, whatever the copied page says of itself.
  if (html.trim() !== '') return { name: '粘贴的内容.html', content: new Blob(['\uFEFF', html]) };
  const [file] = Array.from(data.files);
  if (file) return { name: file.name, content: file };
  const text = data.getData('text/plain');
  return text.trim() === ''
    ? null
    : { name: '粘贴的内容.txt', content: new Blob(['\uFEFF', text]) };
}
