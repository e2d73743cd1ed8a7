import { useMemo, useState } from 'react';
import { LANGUAGE_NAMES } from '../../lib/i18n/language-names';
import { isLanguage, type Language } from '../../lib/i18n/languages';
import { LAWS, type Law } from '../../lib/letters/laws';
import type { LetterOptions, Role } from '../../lib/letters/letter';
import { publishersLanguage } from '../../lib/letters/publishers';
import type { FoundPhoto } from '../../lib/reports/found';
import type { Answerer } from '../../lib/reports/searched';
import { useApp } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import styles from './Act.module.css';
import { Choice } from './Choice';
import { LAW_NAMES, LAW_NOTES } from './law-names';
import { PublisherLetter } from './PublisherLetter';
import { RoleChoice } from './RoleChoice';
import { useLetterTexts } from './use-letter-texts';

interface LetterFormProps {
  account: string | null;
  photos: readonly FoundPhoto[];
  answerer: Answerer;
  /**
   * Ids of the datasets found whose publisher can be written to, those with a contact first; at least one.
   */
  datasets: readonly string[];
  /** Called when the person marks a letter as sent. */
  onSent: () => void;
}

/** Writes a letter to a publisher about the photos found. Nothing is sent. */
export function LetterForm(props: LetterFormProps) {
  const { account, photos, answerer, datasets, onSent } = props;
  const { t, language } = useApp();
  const [chosen, setDataset] = useState<string | null>(null);
  const [role, setRole] = useState<Role | null>(null);
  const [law, setLaw] = useState<Law>('none');
  const [name, setName] = useState('');
  const [wanted, setWanted] = useState<Language | null>(null);
  const dataset = chosen !== null && datasets.includes(chosen) ? chosen : datasets[0]!;
  const theirs = publishersLanguage(dataset);
  // By default, nobody should sign a letter in a language that they may not read.
  const written = wanted ?? (theirs === language ? theirs : 'en');
  const texts = useLetterTexts(written);
  const listed = useMemo(
    () => photos.filter(({ datasets: ids }) => ids.includes(dataset)),
    [photos, dataset],
  );
  const languages = [...new Set<Language>([theirs, 'en', language])];
  const note = LAW_NOTES[law];
  const letter: LetterOptions | null = texts &&
    role && {
      texts,
      role,
      law,
      dataset: nameOf(dataset),
      account,
      photos: listed,
      name: name.trim(),
    };

  return (
    <div className="stack">
      <p>{t('letterLead')}</p>
      <Choice
        label={t('letterDataset')}
        value={dataset}
        options={datasets.map((id) => [id, nameOf(id)])}
        onChoose={setDataset}
      />
      <RoleChoice role={role} onChoose={setRole} count={listed.length} />
      {role && (
        <div className={styles.fields}>
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
                if (isLanguage(value)) setWanted(value);
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
      )}
      {role && note && <p className="small-text muted">{t(note)}</p>}
      {letter && (
        <PublisherLetter
          letter={letter}
          dataset={dataset}
          photos={listed}
          answerer={answerer}
          onSent={onSent}
        />
      )}
      {letter && <p className="small-text muted">{t('letterAdvice')}</p>}
    </div>
  );
}
