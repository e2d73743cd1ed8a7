import { useRef } from 'react';

interface FilePickerProps {
  label: string;
  onFiles: (files: File[]) => void;
  className?: string;
  id?: string;
  disabled?: boolean;
  /** File types, as in the `accept` attribute. */
  accept?: string;
  multiple?: boolean;
  /** Chooses a folder with all its files. */
  folder?: boolean;
}

/** A button that opens the browser's file chooser. */
export function FilePicker(props: FilePickerProps) {
  const { label, onFiles, className = 'button', id, disabled, accept, multiple, folder } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        id={id}
        className={className}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        {...(folder && { webkitdirectory: '' })}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that choosing the same file again is a change too.
          target.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
