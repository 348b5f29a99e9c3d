import { zoomName, zooms, zoomStep } from './zoom';
import type { Zoom } from './zoom';

interface ZoomChoiceProps {
  readonly zoom: Zoom;
  /** What is shown now, also where it fits the width. */
  readonly scale: number;
  readonly onZoom: (zoom: Zoom) => void;
}

export function ZoomChoice({ zoom, scale, onZoom }: ZoomChoiceProps) {
  const smaller = zoomStep(scale, -1);
  const larger = zoomStep(scale, 1);
  return (
    <div className="button-row" role="group" aria-label="缩放">
      <button
        type="button"
        className="button"
        aria-label="缩小"
        aria-disabled={smaller === null}
        onClick={() => smaller !== null && onZoom(smaller)}
      >
        −
      </button>
      <select
        className="text-box"
        aria-label="缩放比例"
        value={String(zoom)}
        onChange={({ target }) => {
          onZoom(zooms.find((other) => String(other) === target.value) ?? 'fit');
        }}
      >
        {zooms.map((other) => (
          <option key={other} value={String(other)}>
            {zoomName(other)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        aria-label="放大"
        aria-disabled={larger === null}
        onClick={() => larger !== null && onZoom(larger)}
      >
        ＋
      </button>
    </div>
  );
}
