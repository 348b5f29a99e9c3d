import type { Finding } from '../domain';
import { CellLinks } from './CellLinks';

/** What might have gone wrong, likeliest first. Only to be looked at: nothing here changes a number. */
export function SuggestionList({ suggestions = [] }: Pick<Finding, 'suggestions'>) {
  if (suggestions.length === 0) return null;
  return (
    <div className="suggestions">
      <p>可能是：</p>
      <ol>
        {suggestions.map(({ text, cells }) => (
          <li key={text}>
            {text} <CellLinks cells={cells} most={3} />
          </li>
        ))}
      </ol>
    </div>
  );
}
