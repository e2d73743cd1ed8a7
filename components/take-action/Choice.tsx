import styles from './Act.module.css';

interface ChoiceProps {
  label: string;
  value: string;
  /** Value and label of each. */
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}

/** A labelled select element. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label className={styles.field}>
      {label}
      <select
        className="field"
        value={value}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
