import type { Translation } from '../../translate';
import type { act as english } from '../en/act';

/** Japanese: reports, letters and the introduction. */
export const act: Translation<typeof english> = {
  reportTitle: '結果を保存する',
  reportCsv: '表（CSV）',
  reportJson: 'データ（JSON）',
  reportPrint: '印刷',
  reportFor: '{query} についての報告',
  reportMade: '{date} に、写真 {photos} 枚のリストから作成',
  reportIndex: 'インデックスの指紋：{id}',
  reportPhoto: '写真',
  reportDatasets: 'データセット',
  posted: '投稿日',
  postedSince: '{date} 以降',
  sortBy: '並べ替え',
  sortNumber: '番号',
  sortOldest: '古い順',
  sortNewest: '新しい順',
  postedYear: '投稿年',
  postedAny: 'すべての年',
  postedNote: '期間は、番号の近い写真が投稿された時期です。メンバーは日付を変更できます。',

  actTitle: 'できること',
  actCan: '依頼でできること',
  actCanRemove: '公開元は、まだ配布しているものからあなたの写真を除くことができます。',
  actCanTell: 'あなたについて何を保有し、どこから得たかの開示を公開元に義務づける法律があります。',
  actCannot: 'できないこと',
  actCannotCopies: 'ほかの人がダウンロードした複製は取り戻せません。',
  actCannotTrained: '写真で学習したものは、写真を忘れません。',
  actFlickr:
    'Flickr では写真を非公開にしたり、ライセンスを変えたりできます。今後のリストから外れることはありますが、過去のリストからは消えません。',
  actWho: '連絡先',
  actWhoUnknown: '連絡先はわかっていません。',

  letterTitle: '公開元への手紙',
  letterLead:
    '見つかった写真から作ります。送るかどうかはあなた次第で、ここからは何も送られません。',
  letterDataset: 'データセット',
  letterLaw: '挙げる法律',
  letterGdpr: 'GDPR（欧州連合）',
  letterUkGdpr: 'UK GDPR（英国）',
  letterCcpa: 'CCPA（カリフォルニア州）',
  letterNone: 'なし',
  letterLanguage: '手紙の言語',
  letterNameLabel: 'あなたの名前',
  letterText: '手紙',
  letterMail: 'メールで開く',
  letterMailLong:
    'リストが長すぎてメールのリンクに入りません。代わりに保存した表を添付してください。',
  letterCcpaNote: 'CCPA が対象とするのは企業で、大学や公的機関は対象外です。',
  letterGdprNote:
    '研究には消去の例外があります。何が保有されているかを知る権利は、多くの場合残ります。',
  letterRole: { other: 'この写真とあなたの関係は？' },
  roleTook: { other: '自分が撮影した' },
  roleIn: { other: '自分が写っている' },
  roleBoth: '両方',
  letterSample: '見つかったものは架空のサンプルデータによるものなので、手紙を出す相手はいません。',
  letterTable: 'これらの写真の表（CSV）',
  letterFadp: 'データ保護法（スイス）',
  letterLgpd: 'LGPD（ブラジル）',
  letterAppi: '個人情報保護法（日本）',
  letterFadpNote: '結果から個人が特定されない研究は、取り扱いを続ける理由になることがあります。',
  letterLgpdNote:
    'LGPD が対象とするのは、ブラジルでデータを集める者や、ブラジルでサービスを提供する者です。学術目的にはほとんどの規定が適用されません。',
  letterAppiNote:
    '個人情報保護法が対象とするのは、日本の事業者と、日本にいる人に何かを提供する外国の事業者です。学術研究には例外があります。',
  letterAdvice: 'これはひな形であり、法的助言ではありません。',

  sentTitle: '送った手紙',
  sentMark: 'この手紙を送った',
  sentMarkNote: '送ったと伝えると、回答期限とともにここに記録されます。',
  sentKept: '記録しました。「送った手紙」に、「自分の写真」にも表示されます。',
  sentOn: '{date} に送付、写真：{count} 枚',
  sentDue: '回答期限：{date}',
  sentOver: '回答期限は {date} に過ぎました。回答がなければ、もう一度手紙を書けます。',
  sentNoLaw: '法律を挙げていないため、期限はありません',
  sentCalendar: 'カレンダーファイル',
  sentReminder: '催促の手紙を書く',
  sentComplaint: '申し立てを書く',
  sentAuthority: '申し立て先',
  sentForget: 'この手紙を忘れる',
  calendarDue: '回答期限：{dataset}',
  calendarText:
    '{dataset} の写真についての {date} の手紙。回答がなければ、Overexposed で次の手紙を書けます。',
  dataLetters: '送ったと伝えた手紙（相手、日付、写真）。',

  welcomeTitle: 'あなたの写真は顔認識データセットに入っていますか？',
  welcomeLead:
    '研究者や企業は、機械に顔の認識を教えるために Flickr から何百万枚もの写真を集めました。Overexposed は、そのファイルリストにある写真に、閲覧中に印を付けます。',
  welcomeMarkTitle: 'この印を探してください',
  welcomeMarkText:
    'リストにある写真とメンバーに付きます。クリックすると、どのリストか、データセットが何のために作られたか、何ができるかがわかります。',
  welcomeMarkPicture: '隅に MegaFace と書かれた琥珀色のラベルが付いた写真',
  welcomeButtonTitle: 'ボタンを固定する',
  welcomeButtonText:
    'ブラウザーの拡張機能メニューを開き、Overexposed を固定してください。ボタンはページの印付きの写真を数え、メンバーや写真を検索します。',
  welcomeTryTitle: '検索してみる',
  welcomeTryText:
    'まずは自分の Flickr のユーザー名で試してください。答えはこの端末の中から出ます。',
  welcomeSettings: '設定とデータセット',
  letterNotFor:
    '{names} については手紙を作りません。どの公開元も配布していないリストだからです。まず公開元のリストで写真を探してください。',
  reportEvidence: '見つかったリスト',
  reportFile: 'リストのファイル',
  reportPhotosOf: 'リストの写真：{size}',
  reportNothingIn: '検索したが見つからなかったリスト：',
  reportNoFiles: 'どのファイルを読んだかは記録されていません。',
};
