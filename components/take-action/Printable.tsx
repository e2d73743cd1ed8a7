import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './Act.module.css';

interface PrintableProps {
  label: string;
  /** Printed instead of everything on the screen. */
  children: ReactNode;
}

/** A button that prints its content. The content is rendered only then: it may have thousands of rows. */
export function Printable({ label, children }: PrintableProps) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const done = () => {
      setPrinting(false);
    };
    addEventListener('afterprint', done);
    print();
    return () => {
      removeEventListener('afterprint', done);
    };
  }, [printing]);
  return (
    <>
      <button
        className="button"
        onClick={() => {
          setPrinting(true);
        }}
      >
        {label}
      </button>
      {printing && createPortal(<div className={styles.paper}>{children}</div>, document.body)}
    </>
  );
}
