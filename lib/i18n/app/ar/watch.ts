import type { Translation } from '../../translate';
import type { watch as english } from '../en/watch';

/** Arabic: texts of the watch list. */
export const watch: Translation<typeof english> = {
  watch: 'استخدم قائمة متابعة',
  watchNote:
    'للأعضاء والفحوص المحفوظة التي تختارها. كلما أُضيفت قوائم أو حُدّثت أو أُزيلت أو شُغّلت أو أُوقفت، يُعاد البحث عنها على هذا الجهاز، وتخبرك نافذة الإضافة بالجديد.',
  watchTitle: 'قائمة المتابعة',
  watchAdd: 'أضف إلى قائمة المتابعة',
  watchRemove: 'أزل من قائمة المتابعة',
  watchNews: {
    zero: 'لا نتائج جديدة في قائمة متابعتك منذ {date}: {names}',
    one: 'نتيجة جديدة واحدة في قائمة متابعتك منذ {date}: {names}',
    two: 'نتيجتان جديدتان في قائمة متابعتك منذ {date}: {names}',
    few: '{count} نتائج جديدة في قائمة متابعتك منذ {date}: {names}',
    many: '{count} نتيجة جديدة في قائمة متابعتك منذ {date}: {names}',
    other: '{count} نتيجة جديدة في قائمة متابعتك منذ {date}: {names}',
  },
  watchIn: '{count} في {name}',
  watchSeen: 'اطّلعت عليها',
  watchShow: 'اعرض قائمة المتابعة',
  watchNone: 'قائمة المتابعة فارغة. أضف عضوًا من جواب البحث عنه، وفحصًا من «الفحوص المحفوظة».',
  watchOff: 'قائمة المتابعة موقوفة في الإعدادات. لا يُعاد البحث عن شيء مما فيها.',
  watchSince: 'مقارنةً بما كان في {date}',
  watchFresh: {
    zero: 'لا نتائج جديدة: {names}',
    one: 'نتيجة جديدة واحدة: {names}',
    two: 'نتيجتان جديدتان: {names}',
    few: '{count} نتائج جديدة: {names}',
    many: '{count} نتيجة جديدة: {names}',
    other: '{count} نتيجة جديدة: {names}',
  },
  watchSame: 'لا جديد في القوائم التي جرى البحث فيها.',
  watchUnknown: 'غير معروف: لم تستطع القوائم أن تجيب عنه بعد.',
  watchStale: 'لم يُبحث عنه بعد في القوائم كما هي الآن.',
  dataWatch: 'الأعضاء والفحوص في قائمة متابعتك، وما عُثر عليه بشأنهم.',
};
