import type { ReactNode } from 'react';

interface PlacesChoiceProps {
  label: string;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  /** What should be known of it. */
  children?: ReactNode;
}

/** Whether places go along, which they do only where the person says so. */
export function PlacesChoice({ label, chosen, onChoose, children }: PlacesChoiceProps) {
  return (
    <label className="check small-text">
      <input
        type="checkbox"
        checked={chosen}
        onChange={(event) => {
          onChoose(event.target.checked);
        }}
      />
      <span>
        {label} <span className="muted">{children}</span>
      </span>
    </label>
  );
}
