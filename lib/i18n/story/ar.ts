import type { Translation } from '../translate';
import type { StoryMessages } from './en';

/** Arabic: the whole story and its pictures. */
export const ar: Translation<StoryMessages> = {
  timelineTitle: 'عبر السنين',
  chainTitle: 'ما أُنشئ من ماذا',
  asTable: 'على شكل جدول',
  columnYear: 'السنة',
  columnParents: 'أُنشئت من',
  storyTitle: 'كيف صارت صور فليكر بيانات تدريب',
  storyLead: 'فصول قليلة يفهمها الجميع. كل جملة تذكر مصدرها. النص بالإنجليزية.',
  chapterSharing: 'ترخيص للمشاركة',
  chapterSearching: 'مربع بحث',
  chapterCollection: 'مئة مليون صورة',
  chapterChain: 'مجموعة بيانات من أخرى',
  chapterUsers: 'من عمل بها',
  chapterFinding: 'من كشف الأمر',
  chapterRemains: 'ما الذي بقي',
  chainText:
    'تنتقل الصور من مجموعة بيانات إلى التالية. ارتفاع الأعمدة والأشرطة بحسب عدد الصور، وما لا يُرى لقلّته يُرسم خطًا رفيعًا. قد تنتقل الصورة الواحدة إلى عدة مجموعات.',
  legendPhotos: 'صور',
  legendFaces: 'وجوه، حيث لم يعدّ أحد الصور',
  legendUnknown: 'العدد غير معروف',
  pictureKeys:
    'أشر إلى جزء أو تنقّل بمفاتيح الأسهم لترى العدد ومن ذكره. يفتح مفتاح الإدخال مجموعة البيانات أو المصدر.',
  pictureSvg: 'حفظ بصيغة SVG',
  picturePng: 'حفظ بصيغة PNG',
  pictureCredit: 'الصورة: Overexposed، CC BY 4.0.',
  pictureFailed: 'تعذّر حفظ الصورة.',
  columnFlow: 'العدد',
  columnSource: 'المصدر',
  mapTitle: 'أين أُنشئت',
  mapText: 'مجموعات البيانات بحسب بلدان مؤسسات أصحابها، حيث يذكرها مصدر.',
  mapLegend: 'كل نقطة مجموعة بيانات. ما أُنشئ في بلدين يظهر في كليهما.',
  mapInstitutions: 'مؤسسات وراء أكثر من مجموعة بيانات',
  columnCountry: 'البلد',
  columnInstitution: 'المؤسسة',
  columnDatasets: 'مجموعات البيانات',
  yearsText: 'مجموعات البيانات في سنة صدورها، وما كُشف أو سُحب أو قُضي فيه.',
  yearsLegend: 'النقطة الأكبر مجموعة أكبر، وكل درجة عشرة أضعاف ما قبلها. المربع حدث.',
  columnEvent: 'ما حدث',
};
