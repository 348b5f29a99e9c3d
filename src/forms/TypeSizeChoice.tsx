import { useId } from 'react';
import { typeSizes } from '../domain';
import type { TypeSize } from '../domain';

const sizeNames: Readonly<Record<TypeSize, string>> = {
  standard: '标准',
  large: '大',
  largest: '特大',
};

interface TypeSizeChoiceProps {
  readonly size: TypeSize;
  readonly onChoose: (size: TypeSize) => void;
}

/** 字号: for the whole page, on this computer. */
export function TypeSizeChoice({ size, onChoose }: TypeSizeChoiceProps) {
  const name = useId();
  return (
    <fieldset className="type-size">
      <legend>字号</legend>
      {typeSizes.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === size} onChange={() => onChoose(each)} />
          {sizeNames[each]}
        </label>
      ))}
    </fieldset>
  );
}
