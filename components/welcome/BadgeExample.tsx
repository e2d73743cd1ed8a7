import { useTexts } from '../app/context';
import { Mark } from '../app/Mark';
import styles from './Welcome.module.css';

/** A drawn photo with the mark, as on Flickr. */
export function BadgeExample() {
  const t = useTexts();
  return (
    <div className={styles.photo} role="img" aria-label={t('welcomeMarkPicture')}>
      <svg viewBox="0 0 240 150" aria-hidden="true">
        <rect width="240" height="150" fill="#b9c7cf" />
        <circle cx="168" cy="52" r="26" fill="#fff6de" />
        <path d="M0 120 62 66l44 40 26-22 108 66H0Z" fill="#5d6f68" />
        <path d="M0 150v-22l92-10 60 12 88-6v26Z" fill="#3d4d43" />
      </svg>
      <span className={styles.badge} aria-hidden="true">
        <Mark size={16} /> MegaFace
      </span>
    </div>
  );
}
