import type { Translation } from '../translate';
import type { StoryMessages } from './en';

/** Portuguese: the whole story and its pictures. */
export const pt: Translation<StoryMessages> = {
  timelineTitle: 'Os conjuntos de dados com fotos do Flickr, ano a ano',
  chainTitle: 'De um conjunto de dados a outro: fotos do Flickr',
  asTable: 'Como tabela',
  columnYear: 'Ano',
  columnParents: 'Criado a partir de',
  storyTitle: 'Como fotos do Flickr viraram dados de treinamento',
  storyLead:
    'Alguns capítulos que qualquer pessoa pode ler. Cada frase indica sua fonte. O texto está em inglês.',
  chapterSharing: 'Uma licença para compartilhar',
  chapterSearching: 'Um campo de busca',
  chapterCollection: 'Cem milhões de fotos',
  chapterChain: 'Um conjunto de dados a partir de outro',
  chapterUsers: 'Quem trabalhou com eles',
  chapterFinding: 'Quem descobriu',
  chapterRemains: 'O que fica',
  chainText:
    'As fotos passam de um conjunto de dados para o seguinte. A altura das barras e das faixas segue o número de fotos; uma linha fina representa o que não se veria. Uma foto pode passar para vários.',
  legendPhotos: 'Fotos',
  legendFaces: 'Rostos, onde ninguém contou as fotos',
  legendUnknown: 'Não se sabe quantas',
  pictureKeys:
    'Aponte para uma parte, ou percorra com as setas, para ver quantas são e quem diz. Enter abre o conjunto de dados ou a fonte.',
  pictureSvg: 'Salvar como SVG',
  picturePng: 'Salvar como PNG',
  pictureCredit: 'Imagem: Overexposed, CC BY 4.0.',
  pictureFailed: 'Não foi possível salvar a imagem.',
  columnFlow: 'Quantas',
  columnSource: 'Fonte',
  mapTitle: 'Onde foram feitos os conjuntos de dados com fotos do Flickr',
  mapText:
    'Conjuntos de dados por país das instituições de seus autores, quando uma fonte as cita.',
  mapLegend:
    'Cada ponto é um conjunto de dados. O que tem autores em dois países aparece nos dois.',
  mapInstitutions: 'Instituições por trás de mais de um conjunto de dados',
  columnCountry: 'País',
  columnInstitution: 'Instituição',
  columnDatasets: 'Conjuntos de dados',
  yearsText:
    'Conjuntos de dados no ano em que saíram, e o que foi revelado, retirado ou decidido na Justiça.',
  yearsLegend:
    'Um ponto maior é um conjunto maior; cada tamanho é dez vezes o anterior. Um quadrado é algo que aconteceu.',
  columnEvent: 'O que aconteceu',

  ownTitle: 'Estas fotos na história',
  ownPhotos: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  ownWent: '{photos}: {way}',
  ownThen: '{way} → {next}',
  ownLeast: 'pelo menos {photos}',
  ownNone: 'nenhuma destas fotos',
  ownUnknown: 'não se sabe',
  ownNote:
    'Uma foto conta de um conjunto de dados para outro só quando as duas listas a citam e uma fonte diz que um foi criado a partir do outro. Caso contrário, só se sabe que uma lista a cita.',
  ownLeastNote:
    '≥ quer dizer “pelo menos”: uma lista não está aqui ou só está em parte, ou a pessoa tem fotos que estas listas não revelam.',
  ownChainTitle: 'Estas fotos, de um conjunto de dados a outro',
  ownChainText:
    'Os conjuntos de dados cujas listas citam estas fotos, os que lhes deram origem e os que foram criados a partir deles. A altura das barras e das faixas segue o número destas fotos.',
  legendOwn: 'Estas fotos, com o número',
  legendNone: '0: nenhuma destas fotos',
  legendNotKnown:
    '?: não se sabe, porque a lista falta, está desativada, só está em parte ou não cita nenhum membro',
  ownYearsTitle: 'Estas fotos ao longo dos anos',
  ownYearsText:
    'Quando estas fotos foram publicadas, quando saíram os conjuntos de dados cujas listas as citam e o que aconteceu com eles.',
  ownYearsLegend:
    'Uma barra são fotos no ano em que foram publicadas; um ponto, um conjunto de dados cuja lista cita alguma; um quadrado, algo que aconteceu com um deles.',
  ownPosted: {
    one: '{count} publicada',
    many: '{count} publicadas',
    other: '{count} publicadas',
  },
  ownUndated: {
    one: '{count} foto não está em nenhuma barra, porque não se sabe o ano.',
    many: '{count} de fotos não estão em nenhuma barra, porque não se sabe o ano.',
    other: '{count} fotos não estão em nenhuma barra, porque não se sabe o ano.',
  },
  columnInList: 'Fotos na lista dele',
  columnInBoth: 'Fotos nas duas listas',
};
