export type View = 'word' | 'phone' | 'text';

const viewNames: Record<View, string> = {
  word: 'Word 预览',
  phone: '手机网页预览',
  text: '纯文本预览',
};

interface ViewChoiceProps {
  readonly current: View;
  readonly onChoose: (view: View) => void;
}

export function ViewChoice({ current, onChoose }: ViewChoiceProps) {
  return (
    <div className="button-row" role="group" aria-label="预览方式">
      {(['word', 'phone', 'text'] as const).map((view) => (
        <button
          key={view}
          type="button"
          className="button"
          aria-pressed={view === current}
          onClick={() => onChoose(view)}
        >
          {viewNames[view]}
        </button>
      ))}
    </div>
  );
}
