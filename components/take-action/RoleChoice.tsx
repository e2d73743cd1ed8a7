import { ROLES, type Role } from '../../lib/letters/letter';
import { useTexts } from '../app/context';
import styles from './Act.module.css';

const NAMES = { took: 'roleTook', in: 'roleIn', both: 'roleBoth' } as const;

interface RoleChoiceProps {
  /** Null until it is chosen: nothing is said of a person that they did not say. */
  role: Role | null;
  onChoose: (role: Role) => void;
  /** How many photos it is about. */
  count: number;
}

/** Asks what the photos are to the person. */
export function RoleChoice({ role, onChoose, count }: RoleChoiceProps) {
  const t = useTexts();
  return (
    <fieldset className={styles.roles}>
      <legend>{t('letterRole', { count })}</legend>
      {ROLES.map((one) => (
        <label key={one} className="check">
          <input
            type="radio"
            name="letter-role"
            checked={role === one}
            onChange={() => {
              onChoose(one);
            }}
          />
          <span>{t(NAMES[one], { count })}</span>
        </label>
      ))}
    </fieldset>
  );
}
