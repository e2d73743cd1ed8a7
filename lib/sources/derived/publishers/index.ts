// Written by "npm run registries": do not edit.

export { ffhqAging } from './ffhq-aging';
export { ffhqUv } from './ffhq-uv';
export { ffhqr } from './ffhqr';
export { maskedfaceNet } from './maskedface-net';
export { miap } from './miap';
export { yfcc100m } from './yfcc100m';
