import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** Japanese: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'フォローするインデックス',
  followLead:
    '報道機関や研究グループが、インデックスを公開して更新し続けていることがあります。フォルダーまたは1つのファイルのアドレスを追加すると、何かが保存される前に、誰のものかが表示されます。ここで追加しないかぎり、何もフォローされません。',
  followAddress: 'インデックスのアドレス',
  followLook: '内容を見る',
  followBy: '公開者の名乗る名前：{name}',
  followKey: '鍵：{fingerprint}',
  followKeyNote:
    '公開者が別の場所で示している鍵と見比べてください。フォローした後は、ほかの鍵は受け付けません。',
  followHolds: '写真：{photos}、メンバー：{members}、リスト：{lists}、{size}',
  followAsks:
    '接続先は {host} だけです。確認のたびに短い署名を、続いて変更された部分をダウンロードします。',
  followWeekly: '週に1回確認する',
  followWeeklyOf: '{name} を週に1回確認する',
  followStart: 'フォローする',
  followFetching: 'インデックスをダウンロード中：{total} のうち {done}',
  followAdded: '{name} をフォローしました。このインデックスからも回答します。',
  followChecked: '最終確認：{date}',
  followCheck: '今すぐ確認',
  followCheckOf: '{name} を今すぐ確認',
  followCurrent: '{name} は最新です。',
  followUpdated: '{name} を更新しました。',
  followStop: 'フォローをやめる',
  followStopOf: '{name} のフォローをやめる',
  followStopNote: 'フォローをやめたインデックスは、追加したリストの中で削除するまで残ります。',
  followRefused: 'インデックスは拒否されました',
  followStays: '今あるものが引き続き回答に使われます。',
  followNoAddress: 'https:// で始まるフォルダーまたは .zip ファイルのアドレスではありません。',
  followNotAllowed: 'このサーバーへの接続がブラウザーに許可されていません。',
  followNoNetwork: 'サーバーに接続できません。後でもう一度お試しください。',
  followNoFiles: 'サーバーにインデックスのファイルがすべてそろっていません。',
  followElsewhere: 'アドレスは、許可していない別のサーバーに転送されます。',
  followNotSigned: 'このアドレスには署名されたインデックスがありません。',
  followWrongSignature: '署名が正しくありません。署名された後に変更されています。',
  followChangedKey:
    '同意したものとは別の鍵で署名されています。別の誰かが置いた可能性があります。公開者に確認してください。',
  followRollback:
    'ここにあるものより新しくありません。誰かが古いものに戻そうとしている可能性があります。',
  followWrongBytes:
    'ファイルが署名されたものと違います。公開者がちょうど変更中かもしれません。後でもう一度お試しください。',
  followDamaged: '署名はされていますが、内容が互いに矛盾しています。',
  followPrivate:
    'プライベートウィンドウでは何も保存されません。通常のウィンドウでフォローしてください。',
};
