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
  reportIndex: '索引の指紋：{id}',
  reportPhoto: '写真',
  reportDatasets: 'データセット',

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
  letterAdvice: 'これはひな形であり、法的助言ではありません。',

  letterSubject: '{dataset} に含まれる私の写真について',
  letterHello: 'ご担当者様',
  letterOpening:
    'データセット {dataset} のファイルリストに、私が Flickr で公開した写真が載っています。写真はこの手紙の末尾に示します。',
  letterAskGdpr:
    'EU 一般データ保護規則（GDPR）第 15 条に基づき、私に関する個人データを取り扱っているか、その入手元、目的、開示先、保存期間をお知らせください。第 21 条に基づきその取り扱いに異議を述べ、第 17 条に基づきデータの消去を、第 19 条に基づき受領者への通知を求めます。第 12 条第 3 項のとおり、1 か月以内にご回答ください。',
  letterAskUkGdpr:
    'UK GDPR 第 15 条に基づき、私に関する個人データを取り扱っているか、その入手元、目的、開示先、保存期間をお知らせください。第 21 条に基づきその取り扱いに異議を述べ、第 17 条に基づきデータの消去を、第 19 条に基づき受領者への通知を求めます。第 12 条第 3 項のとおり、1 か月以内にご回答ください。',
  letterAskCcpa:
    'カリフォルニア州民法典 1798.105 条および 1798.110 条に基づき、私について収集した個人情報、その入手元、目的、開示先をお知らせいただき、その情報を削除してください。1798.130 条のとおり、45 日以内にご回答ください。',
  letterAskNone:
    'これらの写真と、そこから作られた個人を識別できるものすべてを、データセットと配布中のすべての複製から削除し、配布先をお知らせください。',
  letterIdentify: '私の Flickr アカウントは {account} です。',
  letterBye: 'よろしくお願いいたします。',
  letterPhotos: { other: '写真 {count} 枚' },
  letterAttached: '写真は添付の表に示します。',

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
  welcomePrivacy:
    '見たものも検索したものも、ブラウザーの外に出ません。Flickr に問い合わせるのは、Flickr にしかわからないことをあなたがクリックで求めたときだけです。',
  welcomeSettings: '設定とデータセット',
  letterNotFor:
    '{names} については手紙を作りません。どの公開元も配布していないリストだからです。まず公開元のリストで写真を探してください。',
  reportEvidence: '見つかったリスト',
  reportFile: 'リストのファイル',
  reportPhotosOf: 'リストの写真：{size}',
  reportNothingIn: '検索したが見つからなかったリスト：',
  reportNoFiles: 'どのファイルを読んだかは記録されていません。',
};
