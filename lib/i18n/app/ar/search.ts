import type { Translation } from '../../translate';
import type { search as english } from '../en/search';

/** Arabic: this page’s summary and the search. */
export const search: Translation<typeof english> = {
  pageGrows: 'يزداد العدد كلما مرّرت الصفحة.',
  pageElsewhere: 'في flickr.com تظهر هنا صور الصفحة الموجودة في قائمة.',
  pageOpenFlickr: 'افتح Flickr',
  pageReloadText:
    'كانت علامة التبويب هذه مفتوحة قبل أن يجهز Overexposed. أعد تحميلها لتوضع العلامات على صورها.',
  pageReload: 'أعد تحميل علامة التبويب',
  permissionTitle: 'غير مسموح به في flickr.com بعد',
  permissionText:
    'يقرأ Overexposed صفحات flickr.com دون غيرها ليضع علامات على صورها. ويقارن ما يقرؤه بالقوائم داخل متصفحك.',
  permissionAllow: 'اسمح به في flickr.com',
  pageMember: 'اعرض صور {owner} الواردة في القوائم',
  pageOthers: {
    zero: 'لا صور أخرى مدرجة لهذا العضو.',
    one: 'صورة أخرى على الأقل مدرجة لهذا العضو.',
    two: 'صورتان أخريان على الأقل مدرجتان لهذا العضو.',
    few: '{count} صور أخرى على الأقل مدرجة لهذا العضو.',
    many: '{count} صورة أخرى على الأقل مدرجة لهذا العضو.',
    other: '{count} صورة أخرى على الأقل مدرجة لهذا العضو.',
  },
  pageFound: 'ما تعرضه الصفحة',
  pageGoneTitle: 'لم تعد تلك الصفحة مفتوحة',
  pageGoneText:
    'أُغلقت علامة التبويب أو تعرض صفحة أخرى. افتحها من جديد ثم افتح هذا من زر Overexposed.',

  searching: 'جارٍ البحث…',
  recent: 'عمليات البحث الأخيرة',
  recentClear: 'امسحها',
  recentOff: 'أوقف الحفظ',

  asPhoto: 'بوصفه رقم صورة',
  asMember: 'بوصفه اسم عضو',
  photoOwner: 'مدرجة بوصفها صورة {owner}',
  photoOpen: 'افتح الصورة',
  ownerOpen: 'افتح صور العضو',
  aliasText:
    'تعرف معظم القوائم الأعضاء بالرقم لا بالاسم. يستطيع Flickr أن يخبر بالرقم الخاص بـ {owner}.',
  aliasAsk: 'اسأل Flickr عن الرقم',
  aliasAskNote: 'طلب واحد إلى flickr.com، لا إلى غيره.',
  aliasAsking: 'جارٍ سؤال Flickr…',
  aliasUnknown: 'لا يعرف Flickr عضوًا بهذا الاسم.',
  aliasNoNumber:
    'لم يخبر Flickr بالرقم. هذا لا يدل على شيء بشأن العضو: ألصق الرقم أو عنوان الملف الشخصي إن كنت تعرفه.',
  aliasOffline: 'أنت غير متصل. يمكن سؤال Flickr عند عودة الاتصال.',
  aliasFailed: 'لم يُجب Flickr كما هو متوقع. حاول لاحقًا أو ألصق الرقم.',

  tagText:
    'يُبحث عن الوسوم في Flickr نفسه. افتح صفحة #{tag} ومرّر فيها ثم انقر زر Overexposed: يعدّ الصور الموجودة في قائمة.',
  tagOpen: 'افتح #{tag} في Flickr',
  elsewhereText:
    'هذه صفحة من Flickr فيها صور كثيرة. افتحها: الصور الموجودة في قائمة عليها علامة هناك.',
  elsewhereOpen: 'افتحها في Flickr',
  invalidTitle: 'لا يمكن قراءة هذا',
  invalidText:
    'ألصق عنوان صورة أو ملف شخصي، أو رقم صورة، أو اسم عضو، أو رقمه مثل ‎12345678@N99‎، أو #وسمًا.',
  personOpen: 'ابحث عن هذا الشخص في Flickr',

  searchedTitle: 'ما بُحث فيه',
  searchedNaming: 'قوائم تذكر الأعضاء',
  searchedPhotosOnly: 'قوائم تذكر الصور وحدها',

  allLists: 'كل القوائم',
  filterLabel: 'اعرض صور',
  photosLabel: 'الصور التي عُثر عليها',
  photosShown: {
    zero: 'لا صور معروضة',
    one: 'صورة واحدة معروضة',
    two: 'صورتان معروضتان',
    few: '{count} صور معروضة',
    many: '{count} صورة معروضة',
    other: '{count} صورة معروضة',
  },
  photosKeys: 'تنقّل مفاتيح الأسهم في القائمة.',
  thumbnails: 'اعرض الصور المصغّرة',
  thumbnailsNote: 'تُحمَّل من Flickr الذي يرى أنك تطلبها.',
  thumbnailGone: 'لا صورة مصغّرة: ربما حُذفت الصورة أو صارت خاصة.',
  thumbnailFailed: 'لا صورة مصغّرة: لم يُجب Flickr.',
  checkAll: 'افحص كل صورك',
  actNote: 'نصائح ورسالة إلى الناشر وتقرير للحفظ',
};
