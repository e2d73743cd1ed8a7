import { answers } from '../answers/ar';
import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** Arabic: what the browser draws for us. */
export const ar: Translation<BackgroundMessages> = {
  ...answers,
  title: 'Overexposed',
  titleSample: 'Overexposed (بيانات تجريبية، لا شيء حقيقي)',
  flagged: {
    zero: 'لا تظهر أي صورة من أصل {photos} في هذه الصفحة في قوائم ملفات مجموعات البيانات',
    one: 'صورة واحدة من أصل {photos} في هذه الصفحة تظهر في قائمة ملفات مجموعة بيانات',
    two: 'صورتان من أصل {photos} في هذه الصفحة تظهران في قوائم ملفات مجموعات بيانات',
    few: '{count} صور من أصل {photos} في هذه الصفحة تظهر في قوائم ملفات مجموعات بيانات',
    many: '{count} صورة من أصل {photos} في هذه الصفحة تظهر في قوائم ملفات مجموعات بيانات',
    other: '{count} صورة من أصل {photos} في هذه الصفحة تظهر في قوائم ملفات مجموعات بيانات',
  },
  noneFlagged: {
    zero: 'لم تُرَ صور في هذه الصفحة',
    one: 'الصورة الوحيدة التي شوهدت في هذه الصفحة ليست في القوائم التي بُحث فيها',
    two: 'الصورتان اللتان شوهدتا في هذه الصفحة ليستا في القوائم التي بُحث فيها',
    few: 'لا توجد أي من الصور التي شوهدت في هذه الصفحة، وعددها {count}، في القوائم التي بُحث فيها',
    many: 'لا توجد أي من الصور التي شوهدت في هذه الصفحة، وعددها {count}، في القوائم التي بُحث فيها',
    other: 'لا توجد أي من الصور التي شوهدت في هذه الصفحة، وعددها {count}، في القوائم التي بُحث فيها',
  },
  pageNotKnown: 'غير معروف: لم يُبحث في أي قائمة يمكن أن تذكر صور هذه الصفحة',
  missing: 'القوائم مفقودة، فلا يمكن البحث عن شيء',
  damaged: 'القوائم تالفة، فلا يمكن البحث عن شيء',
  unsupported: 'تحتاج القوائم إلى إصدار أحدث من Overexposed، فلا يمكن البحث عن شيء',

  lookUp: 'ابحث في Overexposed',

  typeQuery: 'اكتب اسمًا أو NSID أو عنوان صورة أو ملف شخصي أو #وسمًا',
  openTag: 'افتح الصور ذات الوسم {tag} في Flickr',
  openSearch: 'ابحث عن هذا في Overexposed',
};
