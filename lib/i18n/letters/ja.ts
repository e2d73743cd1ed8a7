import type { Translation } from '../translate';
import type { LetterMessages } from './en';

/** Japanese: letters to publishers and authorities. */
export const ja: Translation<LetterMessages> = {
  subjectTook: { other: '{dataset} に含まれる、私が撮影した写真について' },
  subjectIn: { other: '{dataset} に含まれる、私が写っている写真について' },
  subjectBoth: { other: '{dataset} に含まれる、私が撮影し私が写っている写真について' },
  hello: 'ご担当者様',
  openingTook: {
    other:
      'データセット {dataset} のファイルリストに、Flickr にある私が撮影した写真が載っています。',
  },
  openingIn: {
    other:
      'データセット {dataset} のファイルリストに、Flickr にある私が写っている写真が載っています。',
  },
  openingBoth: {
    other:
      'データセット {dataset} のファイルリストに、Flickr にある、私が撮影し私が写っている写真が載っています。',
  },
  identify: '私の Flickr アカウントは {account} です。',
  askGdpr:
    'EU 一般データ保護規則（GDPR）第 15 条に基づき、私に関する個人データを取り扱っているか、その入手元、目的、開示先、保存期間をお知らせください。第 21 条に基づきその取り扱いに異議を述べ、第 17 条に基づきデータの消去を、第 19 条に基づき受領者への通知を求めます。第 12 条第 3 項のとおり、1 か月以内にご回答ください。',
  askUkGdpr:
    'UK GDPR 第 15 条に基づき、私に関する個人データを取り扱っているか、その入手元、目的、開示先、保存期間をお知らせください。第 21 条に基づきその取り扱いに異議を述べ、第 17 条に基づきデータの消去を、第 19 条に基づき受領者への通知を求めます。第 12 条第 3 項のとおり、1 か月以内にご回答ください。',
  askFadp:
    'スイス連邦データ保護法第 25 条に基づき、私に関する個人データを取り扱っているか、その内容、入手元、目的、開示先、保存期間をお知らせください。その取り扱いに異議を述べ（第 30 条第 2 項 b 号）、第 32 条第 2 項に基づき、取り扱いの停止、第三者への開示の停止、データの消去を求めます。第 25 条第 7 項のとおり、30 日以内にご回答ください。',
  askLgpd:
    'ブラジル個人データ保護一般法（法律第 13.709/2018 号）第 18 条に基づき、私に関する個人データを取り扱っているかの確認（第 I 号）、そのデータへのアクセス（第 II 号）、共有先の通知（第 VII 号）を求めます。同条第 2 項に基づきその取り扱いに異議を述べ、法に反して取り扱われているデータの消去（第 IV 号）を求めます。第 19 条第 II 号のとおり、15 日以内にご回答ください。',
  askAppi:
    '個人情報の保護に関する法律第 33 条に基づき、私に関する保有個人データの開示を、第 35 条に基づき、その利用の停止または消去と、第三者への提供の停止を請求します。これらの条文のとおり、遅滞なくご対応ください。',
  askCcpa:
    'カリフォルニア州民法典 1798.105 条および 1798.110 条に基づき、私について収集した個人情報、その入手元、目的、開示先をお知らせいただき、その情報を削除してください。1798.130 条のとおり、45 日以内にご回答ください。',
  askNone: {
    other:
      'この写真と、そこから作られた個人を識別できるものすべてを、データセットと配布中のすべての複製から削除し、配布先をお知らせください。',
  },
  bye: 'よろしくお願いいたします。',
  photos: { other: '写真 {count} 枚：' },
  attached: { other: '写真 {count} 枚は添付の表に示します。' },

  reminderSubject: '再送：{subject}',
  reminderOpening: {
    other:
      '{date} に、データセット {dataset} のファイルリストに載っている写真についてご連絡しましたが、まだご回答をいただいていません。',
  },
  reminderAsk: '以下に改めて請求いたします。14 日以内にご回答ください。',
  reminderNext: 'それまでにご回答がない場合は、管轄の監督機関（{authority}）に申し立てます。',

  overdueGdpr:
    'EU 一般データ保護規則（GDPR）第 12 条第 3 項の定める 1 か月の回答期限は、{deadline} に過ぎました。',
  overdueUkGdpr: 'UK GDPR 第 12 条第 3 項の定める 1 か月の回答期限は、{deadline} に過ぎました。',
  overdueFadp:
    'スイス連邦データ保護法第 25 条第 7 項が原則として定める 30 日の回答期限は、{deadline} に過ぎました。',
  overdueLgpd:
    'ブラジル個人データ保護一般法第 19 条第 II 号の定める 15 日の回答期限は、{deadline} に過ぎました。',
  overdueAppi:
    '個人情報の保護に関する法律第 33 条第 2 項は、遅滞なく開示することを求めています。第 39 条により訴えを提起できるようになるまでの 2 週間は、{deadline} に過ぎました。',
  overdueCcpa:
    'カリフォルニア州民法典 1798.130 条の定める 45 日の回答期限は、{deadline} に過ぎました。',

  authorityGdpr: 'GDPR 第 77 条',
  authorityUkGdpr: '英国情報コミッショナー事務局（ICO）',
  authorityFadp: 'スイス連邦データ保護・情報公開監察官',
  authorityLgpd: 'ブラジル国家データ保護機関（ANPD）',
  authorityAppi: '個人情報保護委員会',
  authorityCcpa: 'カリフォルニア州プライバシー保護機関（CPPA）',

  complaintSubject: '申し立て：{dataset} の公開元から回答がない件',
  complaintOpening: 'データセット {dataset} の公開元（{publisher}）について申し立てます。',
  complaintOpeningShort: 'データセット {dataset} の公開元について申し立てます。',
  complaintAsked:
    '{date} に、公開元に対し、私に関するデータの開示と消去を求めましたが、回答がありません。',
  complaintAsk: '本件を調査し、結果をお知らせくださいますようお願いいたします。',
};
