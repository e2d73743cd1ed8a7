import type { Translation } from '../../translate';
import type { search as english } from '../en/search';

/** Spanish: this page’s summary and the search. */
export const search: Translation<typeof english> = {
  pageGrows: 'El número aumenta al desplazarte por la página.',
  pageElsewhere: 'En flickr.com, aquí se ve qué fotos de la página están en una lista.',
  pageOpenFlickr: 'Abrir Flickr',
  pageReloadText:
    'Esta pestaña estaba abierta antes de que Overexposed estuviera listo. Vuelve a cargarla para marcar sus fotos.',
  pageReload: 'Volver a cargar la pestaña',
  permissionTitle: 'Aún sin permiso en flickr.com',
  permissionText:
    'Overexposed lee páginas de flickr.com, y ninguna otra, para marcar sus fotos. Lo que lee se compara con las listas en tu navegador.',
  permissionAllow: 'Permitir en flickr.com',
  pageMember: 'Mostrar las fotos listadas de {owner}',
  pageOthers: {
    one: 'Al menos otra foto de este miembro figura en listas.',
    many: 'Al menos otros {count} de fotos de este miembro figuran en listas.',
    other: 'Al menos otras {count} fotos de este miembro figuran en listas.',
  },
  pageFound: 'Lo que muestra una página',
  pageGoneTitle: 'Esa página ya no está',
  pageGoneText:
    'Su pestaña se cerró o muestra otra página. Ábrela de nuevo y luego esto con el botón de Overexposed.',

  searching: 'Buscando…',
  recent: 'Búsquedas recientes',
  recentClear: 'Olvidarlas',
  recentOff: 'Dejar de recordar',

  asPhoto: 'Leído como número de una foto',
  asMember: 'Leído como nombre de un miembro',
  photoOwner: 'Figura como foto de {owner}',
  photoOpen: 'Abrir la foto',
  ownerOpen: 'Abrir la galería del miembro',
  aliasText:
    'La mayoría de las listas identifica a los miembros por un número, no por su nombre. Flickr puede decir qué número corresponde a {owner}.',
  aliasAsk: 'Pedir el número a Flickr',
  aliasAskNote: 'Una sola petición a flickr.com, a ningún otro sitio.',
  aliasAsking: 'Preguntando a Flickr…',
  aliasUnknown: 'Flickr no conoce a ningún miembro con este nombre.',
  aliasNoNumber:
    'Flickr no ha dado el número. Esto no dice nada del miembro: pega el número o la dirección del perfil, si los conoces.',
  aliasOffline: 'Estás sin conexión. Se podrá preguntar a Flickr cuando vuelvas a tenerla.',
  aliasFailed: 'Flickr no ha respondido como se esperaba. Inténtalo más tarde o pega el número.',

  tagText:
    'Las etiquetas se buscan en el propio Flickr. Abre su página de #{tag}, desplázate y pulsa el botón de Overexposed: cuenta las fotos que están en una lista.',
  tagOpen: 'Abrir #{tag} en Flickr',
  elsewhereText:
    'Es una página de Flickr con muchas fotos. Ábrela: las que están en una lista aparecen marcadas allí.',
  elsewhereOpen: 'Abrir en Flickr',
  invalidTitle: 'No se reconoce el texto',
  invalidText:
    'Pega la dirección de una foto o de un perfil, el número de una foto, el nombre de un miembro, su número como 12345678@N99 o una #etiqueta.',
  personOpen: 'Buscar a esta persona en Flickr',

  searchedTitle: 'Qué se ha consultado',
  searchedNaming: 'Listas que nombran a miembros',
  searchedPhotosOnly: 'Listas que solo nombran fotos',

  allLists: 'Todas las listas',
  filterLabel: 'Mostrar fotos de',
  photosLabel: 'Fotos encontradas',
  photosShown: {
    one: '{count} foto mostrada',
    many: '{count} de fotos mostradas',
    other: '{count} fotos mostradas',
  },
  photosKeys: 'Las flechas recorren la lista.',
  thumbnails: 'Mostrar imágenes',
  thumbnailsNote: 'Las imágenes vienen de Flickr, que ve que las pides.',
  thumbnailGone: 'Sin imagen: puede que la foto esté borrada o sea privada.',
  thumbnailFailed: 'Sin imagen: Flickr no ha respondido.',
  checkAll: 'Comprobar todas tus fotos',
  actNote: 'Consejos, una carta a quien publica la lista y un informe para guardar',
};
