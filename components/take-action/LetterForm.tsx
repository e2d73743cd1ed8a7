import { useMemo, useState } from 'react';
import { catalogue } from '../../lib/catalogue/catalogue';
import { appTexts, type AppKey } from '../../lib/i18n/app/texts';
import { LANGUAGE_NAMES } from '../../lib/i18n/language-names';
import { isLanguage, type Language } from '../../lib/i18n/languages';
import type { FoundPhoto } from '../../lib/reports/found';
import { LAWS, type Law } from '../../lib/reports/letter';
import { useApp } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import styles from './Act.module.css';
import { Choice } from './Choice';
import { LetterText } from './LetterText';

const LAW_NAMES = {
  gdpr: 'letterGdpr',
  'uk-gdpr': 'letterUkGdpr',
  ccpa: 'letterCcpa',
  none: 'letterNone',
} as const satisfies Record<Law, AppKey>;

interface LetterFormProps {
  account: string | null;
  photos: readonly FoundPhoto[];
  /** Ids of the datasets found. */
  datasets: readonly string[];
}

/** Makes a letter to a publisher from the photos found. Nothing is sent. */
export function LetterForm({ account, photos, datasets }: LetterFormProps) {
  const { t, language } = useApp();
  const [chosen, setDataset] = useState<string | null>(null);
  const [law, setLaw] = useState<Law>('none');
  const [name, setName] = useState('');
  const [written, setWritten] = useState<Language>(language);
  const texts = useMemo(() => appTexts(written), [written]);
  const dataset = chosen !== null && datasets.includes(chosen) ? chosen : datasets[0];
  if (dataset === undefined) return null;
  const languages: Language[] = language === 'en' ? ['en'] : [language, 'en'];

  return (
    <div className="stack">
      <p>{t('letterLead')}</p>
      <div className={styles.fields}>
        <Choice
          label={t('letterDataset')}
          value={dataset}
          options={datasets.map((id) => [id, nameOf(id)])}
          onChoose={setDataset}
        />
        <Choice
          label={t('letterLaw')}
          value={law}
          options={LAWS.map((one) => [one, t(LAW_NAMES[one])])}
          onChoose={(value) => {
            setLaw(LAWS.find((one) => one === value) ?? 'none');
          }}
        />
        {languages.length > 1 && (
          <Choice
            label={t('letterLanguage')}
            value={written}
            options={languages.map((one) => [one, LANGUAGE_NAMES[one]])}
            onChoose={(value) => {
              if (isLanguage(value)) setWritten(value);
            }}
          />
        )}
        <label className={styles.field}>
          {t('letterNameLabel')}
          <input
            className="field"
            autoComplete="name"
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        </label>
      </div>
      {law === 'ccpa' && <p className="small-text muted">{t('letterCcpaNote')}</p>}
      {law.endsWith('gdpr') && <p className="small-text muted">{t('letterGdprNote')}</p>}
      <LetterText
        language={written}
        to={catalogue.find(({ id }) => id === dataset)?.removal?.value.email}
        letter={{
          t: texts,
          law,
          dataset: nameOf(dataset),
          account,
          photos: photos.filter((photo) => photo.datasets.includes(dataset)),
          name: name.trim(),
        }}
      />
      <p className="small-text muted">{t('letterAdvice')}</p>
    </div>
  );
}
