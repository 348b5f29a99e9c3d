import type { ComponentPropsWithoutRef } from 'react';
import { useEditor } from '../editor-context';

/** A button that changes what 定稿 leaves open: out of use while another window writes the report. */
export function StageButton({ disabled, ...props }: ComponentPropsWithoutRef<'button'>) {
  const { isReading } = useEditor();
  return <button type="button" {...props} disabled={isReading || disabled === true} />;
}
