import type { Translation } from '../translate';
import type { AnswerMessages } from './en';

/** Portuguese: what an answer says. */
export const answers: Translation<AnswerMessages> = {
  photo: 'Foto {id}',
  photoFound: {
    one: 'Consta na lista de arquivos de {count} conjunto de dados',
    many: 'Consta nas listas de arquivos de {count} de conjuntos de dados',
    other: 'Consta nas listas de arquivos de {count} conjuntos de dados',
  },
  photoNotFound: {
    one: 'Não está na única lista consultada',
    many: 'Não está em nenhuma das {count} de listas consultadas',
    other: 'Não está em nenhuma das {count} listas consultadas',
  },
  ownerFound: {
    one: 'Pelo menos {count} foto consta em listas de arquivos de conjuntos de dados',
    many: 'Pelo menos {count} de fotos constam em listas de arquivos de conjuntos de dados',
    other: 'Pelo menos {count} fotos constam em listas de arquivos de conjuntos de dados',
  },
  ownerNotFound: {
    one: 'Não está na única lista daqui que cita membros',
    many: 'Não está em nenhuma das {count} de listas daqui que citam membros',
    other: 'Não está em nenhuma das {count} listas daqui que citam membros',
  },
  byNameOnly: {
    one: '{count} lista identifica os membros só pelo nome: busque também o nome.',
    many: '{count} de listas identificam os membros só pelo nome: busque também o nome.',
    other: '{count} listas identificam os membros só pelo nome: busque também o nome.',
  },
  photosOnly: {
    one: '{count} lista só cita fotos: consulte fotos uma a uma ou abra a galeria do membro, onde as fotos listadas ficam marcadas.',
    many: '{count} de listas só citam fotos: consulte fotos uma a uma ou abra a galeria do membro, onde as fotos listadas ficam marcadas.',
    other:
      '{count} listas só citam fotos: consulte fotos uma a uma ou abra a galeria do membro, onde as fotos listadas ficam marcadas.',
  },
  photosOnlyMore: {
    one: '{count} lista só cita fotos e pode conter outras.',
    many: '{count} de listas só citam fotos e podem conter outras.',
    other: '{count} listas só citam fotos e podem conter outras.',
  },
  notKnown: 'Não se sabe',
  notKnownYet: 'Ainda não se sabe',
  whyNoLists: 'Nenhuma lista foi consultada.',
  whySample: 'As listas daqui são inventadas: não há nelas fotos nem membros reais.',
  whyNoNames: 'Nenhuma lista daqui cita membros.',
  whyNotAsked:
    'Nenhuma lista daqui traz o nome {owner}. A maioria identifica os membros por um número, que o Flickr pode informar.',
  notSearched: 'Não consultado: {names}',
  listOff: '{name} (desativado)',
  listUnreadable: '{name} (não pode ser lido)',
  listMissing: '{name} (ausente)',
  personTitle: 'O nome de uma pessoa?',
  personText:
    'O Overexposed encontra membros pelo nome ou número no Flickr. Abra lá o perfil da pessoa, copie o endereço, por exemplo https://www.flickr.com/people/name, e cole-o aqui.',
  ownTable: '{name} (sua tabela)',
  changedCopy: 'cópia alterada de {name}',
  listNoMembers: '{name} (não cita membros)',
  onlyPartOf: 'Aqui há só uma parte de: {names}',
  partOf: '{name} ({photos} de cerca de {total} fotos)',
};
