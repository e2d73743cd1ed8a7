import { answers } from '../answers/pt';
import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** Portuguese: what the browser draws for us. */
export const pt: Translation<BackgroundMessages> = {
  ...answers,
  title: 'Overexposed',
  titleSample: 'Overexposed (dados de exemplo, nada real)',
  flagged: {
    one: '{count} de {photos} fotos desta página consta na lista de arquivos de um conjunto de dados',
    many: '{count} de {photos} fotos desta página constam em listas de arquivos de conjuntos de dados',
    other:
      '{count} de {photos} fotos desta página constam em listas de arquivos de conjuntos de dados',
  },
  noneFlagged: {
    one: 'A única foto vista nesta página não está nas listas consultadas',
    many: 'Nenhuma das {count} de fotos vistas nesta página está nas listas consultadas',
    other: 'Nenhuma das {count} fotos vistas nesta página está nas listas consultadas',
  },
  pageNotKnown: 'Não se sabe: não foi consultada nenhuma lista que possa citar fotos desta página',
  missing: 'As listas não foram encontradas, por isso nada pode ser consultado',
  damaged: 'As listas estão danificadas, por isso nada pode ser consultado',
  unsupported:
    'As listas precisam de uma versão mais nova do Overexposed, por isso nada pode ser consultado',
  empty: 'Ainda não há nenhuma lista, então nada pode ser consultado',
  watchNews: {
    one: '{count} novo achado na sua lista de acompanhamento',
    many: '{count} de novos achados na sua lista de acompanhamento',
    other: '{count} novos achados na sua lista de acompanhamento',
  },

  lookUp: 'Consultar no Overexposed',

  typeQuery: 'Digite um nome, um NSID, o endereço de uma foto ou perfil, ou uma #tag',
  openTag: 'Abrir no Flickr as fotos com a tag {tag}',
  openSearch: 'Buscar isto no Overexposed',
};
