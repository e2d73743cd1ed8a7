import type { Translation } from '../../translate';
import type { sift as english } from '../en/sift';

/** Portuguese: texts of sifting findings by time and place. */
export const sift: Translation<typeof english> = {
  siftFrom: 'De',
  siftTo: 'Até',
  siftNote:
    'Pelo dia em que a foto foi tirada, se um arquivo o informa; senão, por quando foi publicada. Um período de meses conta se tocar estes dias.',
  siftNear: 'Tirada perto de (latitude, longitude)',
  siftWithin: 'Em um raio de',
  siftBadPlace:
    'Isto não é um lugar. Escreva assim: 48.14, 11.58; até lá, aparecem os achados de todos os lugares.',
  siftUnknown: 'Mostrar também os de data ou lugar desconhecido: {count}',
  findingTaken: 'Tirada em {date}',
  findingUndated: 'Data desconhecida',
  findingUnplaced: 'Lugar desconhecido',
  placesKeep: 'Guardar também onde as fotos foram tiradas',
  placesKeepNote:
    'Fotos de lugar conhecido: {count}. Os lugares ficam neste navegador e somem quando você remove a verificação.',
  placesSave: 'Salvar também os lugares',
  placesLoad: 'Carregar também os lugares, se o arquivo os tiver',
  checkPlaced: 'De lugar conhecido',
};
