import type { Translation } from '../translate';
import type { WalkMessages } from './en';

/** Japanese: the bar of a walk. */
export const ja: Translation<WalkMessages> = {
  title: 'Overexposed がこの一覧を調べています',
  count: '{total} 枚中 {seen} 枚',
  countOnly: '{seen} 枚',
  timeLeft: { other: '残り約 {count} 分' },
  walking: '調べています',
  paused: '一時停止中',
  away: '待機中：このページは一覧の一部ではありません',
  'backing-off': 'Flickr がエラーを返すか、待つよう求めています。まもなく再試行します',
  failing: 'Flickr のエラーが続いています。後でもう一度お試しください',
  found: { other: '完了。{count} 枚がデータセットのファイルリストにあります' },
  none: '完了。検索したリストにはありませんでした',
  later: '完了。リストが使えるようになり次第検索します',
  missing: { other: '{count} 枚は数えられましたが表示されませんでした' },
  pause: '一時停止',
  goOn: '再開',
  stop: '終了',
  findings: '表示',
  close: '閉じる',
};
