import { useFormContext } from 'react-hook-form';
import { generatePreamble, officeKindOf, parseYear, reportTitle, standardTitle } from '../domain';
import type { OfficeKind, ReportFormat, TextKey } from '../domain';
import { ChangeButton } from './ChangeButton';
import { useEditor, useEvaluated, useEvaluatedValue } from './editor-context';
import { Field } from './Field';
import type { FormValues } from './form-values';
import { LastYearFrame } from './LastYearFrame';
import { MarkedInput } from './MarkedInput';
import { NarrativeBox } from './NarrativeBox';
import { officeKindNames } from './strings';

interface BasicsStepProps {
  readonly formats: readonly ReportFormat[];
  /** Last report year that is accepted. */
  readonly lastYear: number;
}

/** What is said about the office and the document. */
export function BasicsStep({ formats, lastYear }: BasicsStepProps) {
  const { evaluation, format } = useEvaluated();
  const { report } = evaluation;
  return (
    <>
      <div className="basics-grid">
        <OrganizationField />
        <OfficeKindField />
        <YearField formats={formats} lastYear={lastYear} />
        <IdentityField
          name="signedOn"
          text="identity/signedOn"
          label="落款日期"
          help="应在次年1月31日前。"
          type="date"
        />
      </div>
      <p className="chosen-format">
        标题：<strong>{reportTitle(report)}</strong>
        <br />
        使用表格：{format.source.documentNumber}规定的格式
      </p>
      <LastYearFrame />
      <OptionalBasics standard={standardTitle(report)} />
    </>
  );
}

function OrganizationField() {
  const { register, setValue } = useFormContext<FormValues>();
  const { isFinal } = useEditor();
  return (
    <Field label="机关名称" help="写全称，例如：青山镇人民政府、城东街道办事处。">
      {(props) => (
        <MarkedInput
          {...props}
          text="identity/organization"
          autoComplete="organization"
          data-field="organization"
          {...register('identity.organization', {
            onBlur: (event: { target: { value: string } }) => {
              const kind = isFinal ? null : officeKindOf(event.target.value);
              if (kind) setValue('identity.officeKind', kind);
            },
          })}
        />
      )}
    </Field>
  );
}

function OfficeKindField() {
  const { register } = useFormContext<FormValues>();
  const { isFinal } = useEditor();
  const presets = useEvaluatedValue(({ format }) => format.presets);
  const help = presets.map(({ officeKinds, label, reason }) => {
    const kinds = officeKinds.map((kind) => officeKindNames[kind]).join('、');
    return `${kinds}：${reason}，“${label}”各格自动填 0，可撤销。`;
  });
  return (
    <Field label="机关类别" help={help.join('')}>
      {(props) => (
        <select
          {...props}
          className="text-box"
          data-field="officeKind"
          {...register('identity.officeKind')}
          disabled={isFinal}
        >
          {(Object.keys(officeKindNames) as OfficeKind[]).map((kind) => (
            <option key={kind} value={kind}>
              {officeKindNames[kind]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface IdentityFieldProps {
  readonly name: keyof FormValues['identity'];
  readonly label: string;
  readonly help: string;
  /** Given where the field is printed, and so read by rules about words. */
  readonly text?: TextKey;
  readonly type?: 'text' | 'date';
}

function IdentityField({ name, label, help, text, type = 'text' }: IdentityFieldProps) {
  const { register } = useFormContext<FormValues>();
  return (
    <Field label={label} help={help}>
      {(props) => (
        <MarkedInput
          {...props}
          {...(text && { text })}
          type={type}
          data-field={name}
          {...register(`identity.${name}`)}
        />
      )}
    </Field>
  );
}

function YearField({ formats, lastYear }: BasicsStepProps) {
  const { register } = useFormContext<FormValues>();
  const { isFinal } = useEditor();
  const { draft } = useEvaluated();
  const firstYear = Math.min(...formats.map(({ reportYears }) => reportYears.from));
  return (
    <Field
      label="报告年度"
      help="写数据所属的年份；年份决定用哪一版表格。"
      error={yearError(draft.year, firstYear, lastYear)}
    >
      {(props) => (
        <input
          {...props}
          className="text-box"
          inputMode="numeric"
          autoComplete="off"
          data-field="year"
          readOnly={isFinal}
          {...register('year')}
        />
      )}
    </Field>
  );
}

/** Why a text is not a report year; `null` while it is one or is still blank. */
function yearError(text: string, firstYear: number, lastYear: number): string | null {
  if (text.trim() === '') return null;
  const year = parseYear(text);
  const range = `${String(firstYear)} 至 ${String(lastYear)}`;
  if (year === null) return `“${text.slice(0, 12)}”不是年份，请填四位数字，${range}。`;
  if (year < firstYear) {
    return `${String(year)} 年没有全国统一格式。统一格式自 ${String(firstYear)} 年度起，请填 ${range}。`;
  }
  return year > lastYear ? `${String(year)} 年还没有到，请填 ${range}。` : null;
}

function OptionalBasics({ standard }: { readonly standard: string }) {
  return (
    <details className="more">
      <summary>更多：标题、前言、联系人、署名、印章、发文字号（都可不填）</summary>
      <div className="basics-grid">
        <IdentityField
          name="title"
          text="identity/title"
          label="标题"
          help={`不填则用：${standard}`}
        />
        <IdentityField
          name="documentNumber"
          text="identity/documentNumber"
          label="发文字号"
          help="国办没有要求；年份用六角括号〔〕。"
        />
        <IdentityField name="contactOffice" label="联系科室" help="写科室，不写个人。" />
        <IdentityField name="contactPhone" label="联系电话" help="写办公电话，不写手机号。" />
        <IdentityField
          name="signatory"
          text="identity/signatory"
          label="署名"
          help="不填则用机关名称。"
        />
        <SealField />
      </div>
      <Preamble />
    </details>
  );
}

function SealField() {
  const { register } = useFormContext<FormValues>();
  const { isFinal } = useEditor();
  return (
    <Field label="印章" help="要盖章的，署名和日期按公文国标的盖章位置排。">
      {(props) => (
        <select
          {...props}
          className="text-box"
          data-field="seal"
          {...register('identity.seal')}
          disabled={isFinal}
        >
          <option value="">不加盖印章</option>
          <option value="sealed">加盖印章</option>
        </select>
      )}
    </Field>
  );
}

function Preamble() {
  const { actions } = useEditor();
  const { draft, evaluation, format } = useEvaluated();
  const preamble = generatePreamble(format, evaluation.report);
  const isBlank = draft.identity.preamble.trim() === '';
  return (
    <div className="field">
      <span className="field-label" id="preamble-label">
        前言
      </span>
      <NarrativeBox
        text="identity/preamble"
        name="identity.preamble"
        label="前言"
        labelledBy="preamble-label"
      />
      {draft.identity.preamble !== preamble && (
        <ChangeButton
          className="button"
          onClick={() =>
            actions.replaceDraft(
              { ...draft, identity: { ...draft.identity, preamble } },
              '已写入惯用的前言。',
            )
          }
        >
          {isBlank ? '写入惯用的前言' : '换成惯用的前言'}
        </ChangeButton>
      )}
    </div>
  );
}
