import { useState, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './DropZone.module.css';

interface DropZoneProps {
  /** Called while the event is delivered: afterwards its data is gone. */
  onDrop: (data: DataTransfer) => void;
  children: ReactNode;
}

/** An area on which files can be dropped. */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      className={classNames(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}
