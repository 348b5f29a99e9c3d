import type { Section } from '../../domain';

interface SectionJumpsProps {
  readonly sections: readonly Section[];
  readonly onJump: (section: string) => void;
}

/** One button a part, named by its number where its heading has one. */
export function SectionJumps({ sections, onJump }: SectionJumpsProps) {
  return (
    <nav className="section-jumps" aria-label="转到报告的部分">
      <span>转到</span>
      {sections.map(({ id, heading }) => (
        <button
          key={id}
          type="button"
          className="text-button"
          title={heading}
          aria-label={heading}
          onClick={() => onJump(id)}
        >
          {/^[一二三四五六七八九十]+(?=、)/.exec(heading)?.[0] ?? heading}
        </button>
      ))}
    </nav>
  );
}
