const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in a web page, where “<” never begins a tag. */
export function escapeMarkup(text: string): string {
  return withInnerTitles(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/**
 * The title within a title stands in 〈〉 (GB/T 15834); people type <…>, which a website's back end
 * takes for a tag and swallows with all that is in it, even where it was escaped.
 */
function withInnerTitles(text: string): string {
  return text.replace(/《[^《》]*》/g, (title) => title.replace(/<([^<>]*)>/g, '〈$1〉'));
}
