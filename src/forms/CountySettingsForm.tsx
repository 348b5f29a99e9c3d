import { useForm } from 'react-hook-form';
import { parseMonthDay, printedMonthDay } from '../domain';
import type { CountySettings } from '../domain';
import { Field } from './Field';

interface CountySettingsFormProps {
  /** The checks as they are set on this page. */
  readonly choices: CountySettings['rules'];
  readonly onSave: (settings: CountySettings) => void;
}

const LEGAL_DEADLINE = '01-31';

/** For the county: makes the file that the offices load. */
export function CountySettingsForm({ choices, onSave }: CountySettingsFormProps) {
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { issuer: '', publishBy: '' },
  });
  const { errors } = formState;
  const save = handleSubmit(({ issuer, publishBy }) => {
    onSave({ issuer: issuer.trim(), rules: choices, publishBy: parseMonthDay(publishBy) ?? '' });
  });
  return (
    <details className="county-settings-make">
      <summary>县里用：做一份设置文件，发给各单位</summary>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Field
          label="发文单位"
          help="各单位会看到这个名称。"
          error={errors.issuer?.message ?? null}
        >
          {(props) => (
            <input
              {...props}
              {...register('issuer', { validate: issuerProblem })}
              className="text-box"
              autoComplete="off"
            />
          )}
        </Field>
        <Field
          label="网站发布最迟"
          help="写作“1月20日”。不另定的空着，按法定的1月31日。"
          error={errors.publishBy?.message ?? null}
        >
          {(props) => (
            <input
              {...props}
              {...register('publishBy', { validate: dayProblem })}
              className="text-box"
              autoComplete="off"
            />
          )}
        </Field>
        <p className="field-help">下面勾选的检查项目一并写入：{countText(choices)}。</p>
        <p className="actions">
          <button type="submit" className="button">
            存成设置文件
          </button>
        </p>
      </form>
    </details>
  );
}

function issuerProblem(typed: string): string | true {
  return typed.trim() !== '' || '请写发文单位，例如“青山县政务公开办”。';
}

function dayProblem(typed: string): string | true {
  if (typed.trim() === '') return true;
  const day = parseMonthDay(typed);
  if (day === null) return '请写一个日期，例如“1月20日”；不另定就空着。';
  return day <= LEGAL_DEADLINE || `不能晚于法定的${printedMonthDay(LEGAL_DEADLINE)}。`;
}

function countText(choices: CountySettings['rules']): string {
  const count = Object.keys(choices).length;
  return count === 0 ? '与平常一样' : `有 ${count} 项与平常不同`;
}
