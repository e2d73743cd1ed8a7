import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** Arabic: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: 'قوائم يمكنك تنزيلها الآن',
  downloadLead:
    'هذه القوائم منشورة للجميع. عندما تنقر، ينزّلها المتصفح من الخوادم المذكورة هنا، ويتحقق منها، وينشئ منها فهرسًا على هذا الجهاز.',
  downloadAll: 'تنزيل كل قوائم الوجوه',
  downloadAllHosts: {
    zero: 'لا قوائم لتنزيلها. الخوادم: {hosts}',
    one: 'ينزّل قائمة واحدة من: {hosts}',
    two: 'ينزّل قائمتين من: {hosts}',
    few: 'ينزّل {count} قوائم من: {hosts}',
    many: 'ينزّل {count} قائمة من: {hosts}',
    other: 'ينزّل {count} قائمة من: {hosts}',
  },
  downloadAllDone: 'كل قوائم الوجوه التي يمكن تنزيلها موجودة هنا.',
  downloadOneByOne: 'كل قائمة على حدة',
  downloadFaces: 'قوائم الوجوه والأشخاص',
  downloadGeneral: 'قوائم صور من كل نوع',
  downloadGeneralNote: 'لم تُختر صورها من أجل الوجوه، ولا يمكن تنزيلها إلا كل قائمة على حدة.',
  downloadWithheld: 'قوائم غير متاحة للجميع',
  downloadOne: 'تنزيل',
  downloadOneOf: 'تنزيل {name}',
  downloadUpdate: 'تحديث',
  downloadUpdateOf: 'تحديث {name}',
  downloadPause: 'إيقاف مؤقت',
  downloadPauseOf: 'إيقاف مؤقت: {name}',
  downloadContinue: 'استئناف',
  downloadContinueOf: 'استئناف {name}',
  downloadCancelOf: 'إلغاء {name}',
  downloadPublisher: 'من ناشرها: {publisher}',
  downloadCopy: 'نسخة من {publisher}',
  downloadHosts: 'الخوادم: {hosts}',
  downloadTerms: 'الشروط: {licence}',
  downloadSizeUnknown: 'الحجم غير معروف',
  downloadPhotos: {
    zero: 'لا صور',
    one: 'صورة واحدة',
    two: 'صورتان',
    few: '{count} صور',
    many: '{count} صورة',
    other: '{count} صورة',
  },
  downloadPage: 'صفحة الناشر',
  downloadHere: 'نُزّلت في {date} من {publisher}',
  downloadChanged: 'تُعرض الآن نسخة مختلفة. تبقى نسختك مستخدمة إلى أن يُتحقق من الجديدة.',
  downloadQueued: 'في قائمة الانتظار',
  downloadElsewhere: 'يجري تنزيلها في علامة تبويب أخرى من هذه الإضافة',
  downloadPaused: 'متوقفة مؤقتًا. ما نُزّل محفوظ.',
  downloadAsking: 'جارٍ الاستعلام عن الملفات المتوفرة…',
  downloadBytes: '{done} من {total}',
  downloadSpeed: '{speed}، بقي {left}',
  downloadWaiting: 'لم يستجب الخادم بشكل صحيح. المحاولة التالية بعد {time}.',
  downloadChecking: 'جارٍ التحقق…',
  downloadDone: 'القائمة {name} جاهزة، وتُستخدم الآن في الإجابات.',
  downloadFailed: 'تعذّرت إضافة {name}',
  downloadFailedOffline: 'لا يوجد اتصال بالإنترنت. أعد المحاولة عند عودة الاتصال؛ ما نُزّل محفوظ.',
  downloadFailedNetwork: 'فشل الاتصال عدة مرات. أعد المحاولة لاحقًا؛ ما نُزّل محفوظ.',
  downloadFailedBusy: 'طلب الخادم الانتظار. أعد المحاولة بعد ساعة تقريبًا.',
  downloadFailedRefused:
    'رفض الخادم التنزيل. احفظ الملف بنفسك من صفحة الناشر، ثم أضفه في هذه الصفحة عبر «اختيار ملفات».',
  downloadFailedWebPage:
    'أرسل الخادم صفحة ويب بدلًا من القائمة. احفظ الملف بنفسك من صفحة الناشر، ثم أضفه في هذه الصفحة عبر «اختيار ملفات».',
  downloadFailedWrongBytes:
    'ما نُزّل ليس القائمة التي نعرفها: حجمه أو مجموع التحقق فيه مختلف. لم يُحفظ منه شيء.',
  downloadFailedElsewhere:
    'أعاد الخادم التوجيه إلى خادم غير مذكور هنا، فأُوقف التنزيل. لم يُحفظ شيء.',
  downloadFailedNotAllowed: 'لم يُسمح للمتصفح بالاتصال بهذه الخوادم، فلم يُطلب شيء.',
  privacyDownload:
    'عندما تنقر لتنزيل قائمة، تعرف الخوادم المذكورة هناك أن هذا المتصفح ينزّلها؛ ولا يُرسل إليها أي شيء آخر.',
  emptyTitle: 'لا توجد أي قائمة بعد',
  emptyText:
    'من دون قائمة لا يمكن الإجابة عن شيء: عدم وجود علامة على صورة لا يعني شيئًا. نزّل القوائم المنشورة للجميع، أو أضف قوائمك.',
  emptyDownload: 'تنزيل قوائم',
};
