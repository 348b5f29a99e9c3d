interface PhoneViewProps {
  /** A whole HTML document. Nothing in it runs: the frame may do nothing at all. */
  readonly page: string;
}

/** The published page as wide as a phone shows it. */
export function PhoneView({ page }: PhoneViewProps) {
  return (
    <div className="phone-preview">
      <p className="field-help">按 390 像素宽的手机显示。网站自己的样式会再作调整。</p>
      <iframe className="phone-frame" title="手机网页预览" sandbox="" srcDoc={page} />
    </div>
  );
}
