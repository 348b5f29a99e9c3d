interface LeftOutListProps {
  readonly items: readonly { readonly text: string; readonly why: string }[];
}

/** What a paste or a file holds and the report does not take, each with its reason. */
export function LeftOutList({ items }: LeftOutListProps) {
  if (items.length === 0) return null;
  return (
    <div className="paste-left">
      <h3>没有放进来 {items.length} 处</h3>
      <ul>
        {items.map(({ text, why }, index) => (
          <li key={index}>
            {text}
            <span className="paste-why">{why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
