import type { Translation } from '../translate';
import type { StoryMessages } from './en';

/** Japanese: the whole story and its pictures. */
export const ja: Translation<StoryMessages> = {
  timelineTitle: 'Flickr の写真を含むデータセットの年表',
  chainTitle: 'データセットからデータセットへ渡った Flickr の写真',
  asTable: '表で見る',
  columnYear: '年',
  columnParents: '元になったもの',
  storyTitle: 'Flickrの写真が学習データになるまで',
  storyLead: '誰にでも読める数章です。どの文にも出典があります。本文は英語です。',
  chapterSharing: '共有するためのライセンス',
  chapterSearching: '検索窓',
  chapterCollection: '1億枚の写真',
  chapterChain: 'データセットから生まれるデータセット',
  chapterUsers: '使った人々',
  chapterFinding: '突き止めた人々',
  chapterRemains: '残っているもの',
  chainText:
    '写真はデータセットから次のデータセットへ渡ります。棒と帯の高さは写真の枚数を表し、見えないほど少ないものは細い線にしています。1枚の写真が複数に渡ることもあります。',
  legendPhotos: '写真',
  legendFaces: '顔(写真の枚数が数えられていない場合)',
  legendUnknown: '数は不明',
  pictureKeys:
    '図の一部を指すか矢印キーで移動すると、数と出典が表示されます。Enterキーでデータセットまたは出典を開きます。',
  pictureSvg: 'SVGで保存',
  picturePng: 'PNGで保存',
  pictureCredit: '図:Overexposed、CC BY 4.0。',
  pictureFailed: '図を保存できませんでした。',
  columnFlow: '数',
  columnSource: '出典',
  mapTitle: 'Flickr の写真を含むデータセットが作られた場所',
  mapText: '作成者の所属機関の国ごとに見たデータセット。出典に国の記載があるものだけです。',
  mapLegend: '点1つがデータセット1つです。2か国で作られたものは両方に入れています。',
  mapInstitutions: '複数のデータセットに関わった機関',
  columnCountry: '国',
  columnInstitution: '機関',
  columnDatasets: 'データセット',
  yearsText: '公開された年ごとのデータセットと、報道、撤回、裁判の記録です。',
  yearsLegend:
    '点が大きいほど大きなデータセットです。1段階で10倍になります。四角は出来事を示します。',
  columnEvent: '出来事',

  ownTitle: 'この流れの中のこれらの写真',
  ownPhotos: { other: '写真{count}枚' },
  ownWent: '{photos}:{way}',
  ownThen: '{way} → {next}',
  ownLeast: '少なくとも{photos}',
  ownNone: 'これらの写真はなし',
  ownUnknown: '不明',
  ownNote:
    '両方のリストに写真が載っていて、一方がもう一方から作られたと出典にある場合だけ、データセット間を渡った写真として数えます。それ以外は、リストに載っていることしかわかりません。',
  ownLeastNote:
    '「≥」は「少なくとも」の意味です。リストがここにないか一部しかない、またはこれらのリストではわからない写真がその人にある場合です。',
  ownChainTitle: 'データセットからデータセットへ渡ったこれらの写真',
  ownChainText:
    'これらの写真がリストに載っているデータセット、その元になったもの、そこから作られたもの。棒と帯の高さはこれらの写真の枚数を表します。',
  legendOwn: 'これらの写真とその枚数',
  legendNone: '0:これらの写真はなし',
  legendNotKnown:
    '?:リストがない、オフになっている、一部しかない、または会員が載っていないため不明',
  ownYearsTitle: '年ごとに見たこれらの写真',
  ownYearsText:
    'これらの写真が投稿された年、それらがリストに載っているデータセットの公開年、そのデータセットに起きた出来事です。',
  ownYearsLegend:
    '横棒は投稿された年ごとの写真、点は写真がリストに載っているデータセット、四角は出来事を示します。',
  ownPosted: { other: '{count}枚を投稿' },
  ownUndated: { other: '{count}枚は投稿年が不明なため、横棒に含まれていません。' },
  columnInList: 'リストにある写真',
  columnInBoth: '両方のリストにある写真',
};
