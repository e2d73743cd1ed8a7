import type { Translation } from '../translate';
import type { PageMessages } from './en';

/** Japanese: the badge and its card. */
export const ja: Translation<PageMessages> = {
  photoBadge: { other: 'この写真は {names} のファイルリストにあります' },
  memberBadge: { other: 'このメンバーは {names} のファイルリストにあります' },
  photosListed: { other: '写真 {count}+ 枚' },
  aside: 'あなたが対応済みにしたもの',
  cardTitle: { other: '{names} のファイルリストにあります' },
  madeFor: '目的：{purpose}',
  photosOfMember: { other: 'このメンバーの写真が少なくとも {count} 枚載っています' },
  details: '詳細',
  detailsOf: '{name} の詳細',
  advice: 'できること',
  adviceText:
    'あなたの写真、またはあなたが写っている写真なら、公開元に削除を依頼できます。すでに配られた複製は取り戻せません。',
  letter: '手紙を書く',
  report: 'レポートを保存',
  sample: 'サンプルデータ',
  sampleText: '試すための架空の項目です。実在の写真については何も示しません。',
  close: '閉じる',
  ownTable: '{name}（自分の表）',
  changedCopy: '{name} の変更された複製',
  evidence: '根拠',
  evidenceOf: '{name} の根拠',
  evidenceNone: 'どのファイルを読んだかは記録されていません。',
  evidenceIndex: 'インデックス {index}、形式 {version}',
  evidenceFailed: '今は確認できません。',
  evidenceMore: { other: 'ほか {count} ファイル' },
};
