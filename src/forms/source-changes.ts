import { askedFigures } from '../domain';
import type { ReportDraft, ReportFormat } from '../domain';
import type { PlaceChange } from './place-change';

const target = { step: 'asking' };

/** Where two drafts differ in who gives a figure, whether it was looked up, or one in no table. */
export function sourceChanges(
  format: ReportFormat | undefined,
  { figureSources: old }: ReportDraft,
  { figureSources: now }: ReportDraft,
): readonly PlaceChange[] {
  if (old === now || !format) return [];
  const figures = askedFigures(format).flatMap(({ id, name }) => {
    const [was, is] = [old.figures[id], now.figures[id]];
    return [
      change(`${name}由谁提供`, was?.by, is?.by),
      change(`${name}已核的数`, shown(was?.verified), shown(is?.verified)),
      change(name, old.others[id], now.others[id]),
    ].flat();
  });
  const givers = (format.givers ?? []).flatMap(({ id, name }) =>
    change(`提供单位“${name}”的名称`, old.givers[id], now.givers[id]),
  );
  return [...figures, ...givers];
}

function change(name: string, before = '', after = ''): readonly PlaceChange[] {
  return before === after ? [] : [{ name, before, after, target }];
}

/** The figures of a whole table would be a long row of numbers. */
function shown(verified = ''): string {
  return verified.includes(' ') ? '整张表' : verified;
}
