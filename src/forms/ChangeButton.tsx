import type { ComponentPropsWithoutRef } from 'react';
import { useEditor } from './editor-context';

/** A button that changes what is printed: out of use after 定稿. */
export function ChangeButton({ disabled, ...props }: ComponentPropsWithoutRef<'button'>) {
  const { isFinal } = useEditor();
  return <button type="button" {...props} disabled={isFinal || disabled === true} />;
}
