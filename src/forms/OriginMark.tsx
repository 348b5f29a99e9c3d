import type { GuidanceOrigin } from '../domain';

/** Who says so: in words, beside what is said. */
export function OriginMark({ origin }: { readonly origin: GuidanceOrigin }) {
  return (
    <span className="origin-mark" data-origin={origin === '惯例' ? 'usual' : 'asked'}>
      {origin}
    </span>
  );
}
