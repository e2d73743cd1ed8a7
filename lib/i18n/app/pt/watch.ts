import type { Translation } from '../../translate';
import type { watch as english } from '../en/watch';

/** Portuguese: texts of the watch list. */
export const watch: Translation<typeof english> = {
  watch: 'Manter uma lista de acompanhamento',
  watchNote:
    'Para os membros e as verificações guardadas que você escolher. Sempre que listas são adicionadas, atualizadas, removidas, ligadas ou desligadas, eles são consultados de novo neste dispositivo, e a janela da extensão diz o que há de novo.',
  watchTitle: 'Lista de acompanhamento',
  watchAdd: 'Adicionar à lista de acompanhamento',
  watchRemove: 'Tirar da lista de acompanhamento',
  watchNews: {
    one: '{count} novo achado na sua lista de acompanhamento desde {date}: {names}',
    many: '{count} de novos achados na sua lista de acompanhamento desde {date}: {names}',
    other: '{count} novos achados na sua lista de acompanhamento desde {date}: {names}',
  },
  watchIn: '{count} em {name}',
  watchSeen: 'Marcar como visto',
  watchShow: 'Mostrar a lista de acompanhamento',
  watchNone:
    'A lista de acompanhamento está vazia. Adicione um membro pela resposta a uma busca e uma verificação por “Verificações guardadas”.',
  watchOff:
    'A lista de acompanhamento está desligada nas configurações. Nada daqui é consultado de novo.',
  watchSince: 'Comparado com {date}',
  watchFresh: {
    one: '{count} novo achado: {names}',
    many: '{count} de novos achados: {names}',
    other: '{count} novos achados: {names}',
  },
  watchSame: 'Nada de novo nas listas consultadas.',
  watchUnknown: 'Não se sabe: as listas ainda não puderam responder.',
  watchStale: 'Ainda não consultado nas listas como estão agora.',
  dataWatch:
    'Os membros e as verificações da sua lista de acompanhamento, e o que foi achado deles.',
};
