import type { ReactNode } from 'react';

interface PlacesChoiceProps {
  label: string;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  /** An explanation. */
  children?: ReactNode;
}

/** Asks whether to include places. They are left out by default. */
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
