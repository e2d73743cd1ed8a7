import { ROLES, type Role } from '../../lib/letters/letter';
import { useTexts } from '../app/context';
import styles from './Act.module.css';

const NAMES = { took: 'roleTook', in: 'roleIn', both: 'roleBoth' } as const;

interface RoleChoiceProps {
  /** Null until it is chosen: a letter must not claim what the person did not say. */
  role: Role | null;
  onChoose: (role: Role) => void;
  /** The number of photos. */
  count: number;
}

/** Asks how the person is related to the photos. */
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
