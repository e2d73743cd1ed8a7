import type { Translation } from '../translate';
import type { PageMessages } from './en';

/** Portuguese: the badge and its card. */
export const pt: Translation<PageMessages> = {
  photoBadge: {
    one: 'A foto consta na lista de arquivos de {names}',
    many: 'A foto consta nas listas de arquivos de {names}',
    other: 'A foto consta nas listas de arquivos de {names}',
  },
  memberBadge: {
    one: 'O membro consta na lista de arquivos de {names}',
    many: 'O membro consta nas listas de arquivos de {names}',
    other: 'O membro consta nas listas de arquivos de {names}',
  },
  photosListed: { one: '{count}+ foto', many: '{count}+ fotos', other: '{count}+ fotos' },
  aside: 'deixada de lado por você',
  cardTitle: {
    one: 'Consta na lista de arquivos de {names}',
    many: 'Consta em {count} de listas de arquivos',
    other: 'Consta em {count} listas de arquivos',
  },
  madeFor: 'Finalidade: {purpose}',
  photosOfMember: {
    one: 'Consta pelo menos {count} foto deste membro',
    many: 'Constam pelo menos {count} de fotos deste membro',
    other: 'Constam pelo menos {count} fotos deste membro',
  },
  details: 'Detalhes',
  detailsOf: 'Detalhes de {name}',
  advice: 'O que você pode fazer',
  adviceText:
    'Se a foto é sua ou você está nela, pode pedir a quem publica o conjunto que a retire. As cópias já entregues não podem ser recuperadas.',
  letter: 'Escrever uma carta',
  report: 'Salvar um relatório',
  sample: 'Dados de exemplo',
  sampleText: 'Entradas inventadas para experimentar. Não dizem nada sobre fotos reais.',
  close: 'Fechar',
  ownTable: '{name} (sua tabela)',
  changedCopy: 'cópia alterada de {name}',
  evidence: 'Prova',
  evidenceOf: 'Prova de {name}',
  evidenceNone: 'Não consta quais arquivos foram lidos.',
  evidenceIndex: 'Índice {index}, formato {version}',
  evidenceFailed: 'Não dá para saber agora.',
  evidenceMore: {
    one: 'mais {count} arquivo',
    many: 'mais {count} de arquivos',
    other: 'mais {count} arquivos',
  },
};
