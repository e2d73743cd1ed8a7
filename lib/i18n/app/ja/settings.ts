import type { Translation } from '../../translate';
import type { settings as english } from '../en/settings';

/** Japanese: the settings and what is said about them. */
export const settings: Translation<typeof english> = {
  navSearch: '検索',
  navDatasets: 'データセット',
  navStory: '経緯',
  navIndex: 'インデックス',
  navSettings: '設定',
  navPrivacy: 'プライバシー',
  navAbout: 'この拡張機能について',
  navLabel: 'セクション',

  settingsTitle: '設定',
  theme: '外観',
  themeSystem: 'システムに合わせる',
  themeLight: 'ライト',
  themeDark: 'ダーク',
  language: '言語',
  languageAuto: 'ブラウザーに合わせる',
  behaviour: '印と検索',
  markPages: 'ページの写真とメンバーに印を付ける',
  markPagesNote:
    'オフにすると Flickr のページには何も表示せず、ボタンのポップアップで数えるだけになります。',
  toolbarCount: 'ボタンに数を表示',
  toolbarCountNote: 'ページの写真のうちリストにある枚数です。',
  markMentions: 'メンバーにも印を付ける',
  markMentionsNote: 'コメントや連絡先リストに、小さな印を付けます。',
  greeting: '自分に関する結果を示す',
  greetingNote:
    'Flickr にログインしているとき、自分の写真がリストに載っているかどうかをポップアップに表示します。名前はページから読み取るだけで、保存も送信もしません。',
  rememberSearches: '最近の検索を覚える',
  rememberSearchesNote: 'この端末にだけ残し、プライベートウィンドウでは残しません。',
  shortcutsTitle: 'キーボードショートカット',
  shortcutNone: 'なし',
  shortcutsChange: 'ブラウザーで変更する',
  shortcutOpen: 'Overexposed を開く',
  fileTitle: '設定の移行',
  fileExport: 'ファイルに保存',
  fileImport: 'ファイルから読み込む',
  fileImported: '設定を読み込みました。',
  fileBad: 'このファイルは Overexposed の設定ではありません。何も変更していません。',

  privacyTitle: 'プライバシー',
  privacyLead: '問い合わせにはブラウザーの中で答えます。',
  privacyLocal: 'すべて拡張機能の中のリストで調べます。サーバーもアカウントも統計もありません。',
  privacyReads: '写真を見つけるために flickr.com のページだけを読みます。',
  privacyAsks:
    'Flickr に問い合わせるのは、あなたがクリックしたときの 2 つの場合だけです。見つかった写真の画像と、メンバーの名前に対応する番号です。',
  privacyFaces: '見るのは番号とアドレスだけで、顔は決して見ません。',
  changedTitle: 'プライバシーに関する変更点',
  changedShow: 'プライバシーについて',
  changedRead: 'わかりました',
  dataTitle: 'この端末に保存されるもの',
  dataSettings: 'あなたの設定。',
  dataSearches: '最近の検索（オフにした場合を除く）。',
  dataAliases: 'Flickr のページで見た、メンバーの番号と名前の対応。',
  erase: 'すべて消去',
  eraseConfirm: '設定、検索、名前、追加したリスト、写真の確認を消去しますか？',
  eraseYes: '消去する',
  erased: '消去しました。',
  eraseFailed: '消去できなかったものがあります。もう一度お試しください。',

  aboutTitle: 'この拡張機能について',
  aboutText:
    'Overexposed は、顔認識データセットのファイルリストにある Flickr の写真とメンバーに印を付けます。伝えるのはリストの内容だけです。誰かが認識されたとも、利用が違法だったとも言いません。',
  aboutVersion: 'バージョン {version}',
  aboutPack:
    '拡張機能に含まれるリストについては、このバージョンの公開者が責任を負います。ご自身が載っていて掲載に異議がある場合は、ストアのページにある連絡先へお知らせください。ご自身で追加したリストは、あなただけのものです。',
  aboutLicence: 'MIT ライセンスのフリーソフトウェアです。',
  aboutName: '名前と縞模様はカメラに由来します。「ゼブラ」の縞は、光が強すぎる部分を知らせます。',
  aboutWelcome: 'はじめの説明をもう一度見る',
};
