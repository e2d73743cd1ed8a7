import type { Translation } from '../../translate';
import type { common as english } from '../en/common';

/** Portuguese: what more than one page shows. */
export const common: Translation<typeof english> = {
  name: 'Overexposed',
  skip: 'Ir para o conteúdo',
  openTab: 'Abrir numa aba',
  copy: 'Copiar',
  copied: 'Copiado',
  copyRefused:
    'O navegador não permitiu copiar. O texto está selecionado: copie-o com Ctrl+C ou ⌘C.',
  keep: 'Manter',
  newTab: 'Abre numa nova aba',

  sampleTitle: 'Dados de exemplo',
  sampleText:
    'Estas listas citam fotos e membros inventados. Nenhuma foto real pode ser encontrada nelas.',
  openingTitle: 'Abrindo as listas…',
  missingTitle: 'As listas não foram encontradas',
  missingText: 'Nada pode ser respondido, nem sim nem não. Instale o Overexposed de novo.',
  damagedTitle: 'As listas estão danificadas',
  damagedText:
    'O conteúdo delas mudou, por isso nada é respondido com elas: nem sim nem não. Instale o Overexposed de novo.',
  unsupportedTitle: 'Estas listas precisam de uma versão mais nova do Overexposed',
  unsupportedText: 'Até ser atualizado, nada pode ser respondido, nem sim nem não.',
  silentTitle: 'O Overexposed não respondeu',
  silentText: 'Algo falhou em segundo plano. Isto não diz nada sobre nenhuma foto.',
  details: 'Detalhes técnicos',
  retry: 'Tentar de novo',
  crashTitle: 'Esta página deixou de funcionar',
  crashText: 'Algo falhou ao exibi-la. Recarregá-la costuma resolver.',
  reload: 'Recarregar',

  photosInIndex: { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
  listsInIndex: { one: '{count} lista', many: '{count} de listas', other: '{count} listas' },
  membersInIndex: { one: '{count} membro', many: '{count} de membros', other: '{count} membros' },

  coverageTitle: 'O que as listas não abrangem',
  coverageUnpublished: 'Muitos conjuntos de dados nunca publicaram quais fotos contêm.',
  coverageRenamed:
    'Uma foto enviada de novo tem outro número, e um membro que mudou de nome pode constar com o antigo.',
  coverageTime:
    'Uma lista mostra o que foi coletado no seu tempo. Fotos apagadas ou tornadas privadas desde então continuam nela.',
  coverageCopies:
    'Cópias repassadas a outros, e o que foi treinado com elas, não constam em lista nenhuma.',
  notSafe: '“Não está nas listas consultadas” não significa que uma foto nunca foi usada.',
};
