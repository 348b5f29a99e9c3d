import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { Target } from '../../forms';
import { HANDOVER_PAGE } from '../more-pages';
import { useNotify } from '../Notice';
import { editorPath } from '../routes';
import { FINAL_NOTICE } from './is-refused';

/** Says that the report `id` is final, with the way to 解除定稿. */
export function useFinalNotice(id: string, onTarget: (target: Target) => void): () => void {
  const notify = useNotify();
  const [, navigate] = useLocation();
  return useCallback(() => {
    const reopen = () => {
      navigate(editorPath(id, HANDOVER_PAGE));
      onTarget({ step: HANDOVER_PAGE, field: 'reopenReason' });
    };
    notify({ text: FINAL_NOTICE, action: { label: '去解除定稿', run: reopen } });
  }, [notify, navigate, id, onTarget]);
}
