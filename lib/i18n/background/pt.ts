import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** Portuguese: what the browser draws for us. */
export const pt: Translation<BackgroundMessages> = {
  title: 'Overexposed',
  titleSample: 'Overexposed (dados de exemplo, nada real)',
  flagged: {
    one: '{count} de {photos} fotos desta página consta na lista de arquivos de um conjunto de dados',
    many: '{count} de {photos} fotos desta página constam em listas de arquivos de conjuntos de dados',
    other:
      '{count} de {photos} fotos desta página constam em listas de arquivos de conjuntos de dados',
  },
  noneFlagged: {
    one: 'A única foto vista nesta página não está em nenhuma lista que temos',
    many: 'Nenhuma das {count} de fotos vistas nesta página está numa lista que temos',
    other: 'Nenhuma das {count} fotos vistas nesta página está numa lista que temos',
  },
  missing: 'As listas não foram encontradas, por isso nada pode ser consultado',
  damaged: 'As listas estão danificadas, por isso nada pode ser consultado',
  unsupported:
    'As listas precisam de uma versão mais nova do Overexposed, por isso nada pode ser consultado',
  empty: 'Ainda não há nenhuma lista, então nada pode ser consultado',
  partial: 'Uma lista adicionada não pode ser lida: o que consta nela não é marcado',

  lookUp: 'Consultar no Overexposed',

  typeQuery: 'Digite um nome, um NSID, o endereço de uma foto ou perfil, ou uma #tag',
  openTag: 'Abrir no Flickr as fotos com a tag {tag}',
  openSearch: 'Buscar isto no Overexposed',
  photoFound: {
    one: 'A foto {id} consta na lista de arquivos de {count} conjunto de dados',
    many: 'A foto {id} consta nas listas de arquivos de {count} de conjuntos de dados',
    other: 'A foto {id} consta nas listas de arquivos de {count} conjuntos de dados',
  },
  ownerFound: {
    one: '{count} foto de {owner} consta em listas de arquivos de conjuntos de dados',
    many: '{count} de fotos de {owner} constam em listas de arquivos de conjuntos de dados',
    other: '{count} fotos de {owner} constam em listas de arquivos de conjuntos de dados',
  },
  photoNotFound: 'A foto {id} não está em nenhuma lista que temos',
  ownerNotFound: 'Nenhuma foto de {owner} está numa lista que temos',
};
