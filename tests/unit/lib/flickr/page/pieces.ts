/** The address of a photo's picture, as pages write it. */
export const picture = (photoId: string, size = 'n') =>
  `//live.staticflickr.com/65535/${photoId}_0123456789_${size}.jpg`;
export const icon = (nsid: string) => `//live.staticflickr.com/7/buddyicons/${nsid}.jpg?17#${nsid}`;
export const background = (url: string) => `style="width: 1px; background-image: url(${url});"`;
