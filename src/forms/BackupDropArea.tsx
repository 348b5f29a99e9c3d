import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { words } from './report-list-strings';

interface BackupDropAreaProps {
  readonly className: string;
  readonly onOpen: (file: File) => void;
  readonly children: ReactNode;
}

/** A file dropped anywhere on the list is opened as a backup; several at once open none, and say so. */
export function BackupDropArea({ className, onOpen, children }: BackupDropAreaProps) {
  const [isOver, setOver] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const enter = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
  };
  const drop = (event: DragEvent) => {
    const [file, ...others] = Array.from(event.dataTransfer.files);
    setOver(false);
    if (!file) return;
    event.preventDefault();
    setRefused(others.length > 0);
    if (others.length === 0) onOpen(file);
  };
  return (
    <main
      className={isOver ? `${className} is-drop-target` : className}
      onDragEnter={enter}
      onDragOver={enter}
      onDragLeave={leave}
      onDrop={drop}
    >
      {isOver && <p className="report-drop-hint">{words.dropHere}</p>}
      {isRefused && (
        <p className="field-error" role="alert">
          {words.oneFileOnly}
        </p>
      )}
      {children}
    </main>
  );
}
