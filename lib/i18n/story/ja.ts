import type { Translation } from '../translate';
import type { StoryMessages } from './en';

/** Japanese: the whole story and its pictures. */
export const ja: Translation<StoryMessages> = {
  timelineTitle: '年ごとの流れ',
  chainTitle: '何から何が作られたか',
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
  mapTitle: '作られた場所',
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

  ownTitle: 'これらの写真がたどった道',
  ownPhotos: { other: '写真{count}枚' },
  ownParent: 'データセットの由来から判明',
  ownNote: '太字はリストに写真が載っているものです。ほかはデータセットの由来からわかるだけです。',
};
