import { useFieldArray, useFormContext } from 'react-hook-form';
import type { NarrativeSection, OwnHeading } from '../domain';
import { ChangeButton } from './ChangeButton';
import type { FormValues } from './form-values';
import { MarkedInput } from './MarkedInput';
import { NarrativeBox } from './NarrativeBox';
import { LastYearWords } from './LastYearWords';

interface OwnHeadingsProps {
  readonly section: NarrativeSection;
  readonly lastYear: readonly OwnHeading[];
}

/** Headings of the office's own, after the mandated ones. */
export function OwnHeadings({ section, lastYear }: OwnHeadingsProps) {
  const { register } = useFormContext<FormValues>();
  const name = `ownHeadings.${section.id}` as const;
  const { fields, append, remove } = useFieldArray<FormValues, typeof name>({ name });
  return (
    <div className="own-headings">
      {fields.map((field, index) => (
        <div key={field.id} className="narrative-block">
          <div className="narrative-words">
            <label className="own-heading">
              <span className="field-label">自拟标题 {index + 1}</span>
              <MarkedInput
                text={`ownHeading/${section.id}/${index}`}
                {...register(`${name}.${index}.heading`)}
              />
            </label>
            <NarrativeBox
              text={`ownText/${section.id}/${index}`}
              name={`${name}.${index}.text`}
              label={`自拟标题 ${String(index + 1)} 的内容`}
            />
            <ChangeButton className="text-button is-destructive" onClick={() => remove(index)}>
              去掉这一项
            </ChangeButton>
          </div>
        </div>
      ))}
      {lastYear.map(({ heading, text }, index) => (
        <LastYearWords key={index} subject={heading} text={`${heading}\n${text}`} />
      ))}
      <ChangeButton className="button" onClick={() => append({ heading: '', text: '' })}>
        增加自拟标题
      </ChangeButton>
    </div>
  );
}
