import { expect, it } from 'vitest';
import { packAddress, originOf } from '../../../../lib/follow/address';

it.each([
  ['https://gazette.example/pack/', 'https://gazette.example/pack/'],
  [' https://gazette.example/pack ', 'https://gazette.example/pack/'],
  ['https://gazette.example', 'https://gazette.example/'],
  ['https://gazette.example/pack/manifest.json', 'https://gazette.example/pack/'],
  ['https://gazette.example/pack/manifest.sig#top', 'https://gazette.example/pack/'],
  ['https://gazette.example:8443/', 'https://gazette.example:8443/'],
  ['https://gazette.example/pack.zip', 'https://gazette.example/pack.zip'],
  ['https://gazette.example/PACK.ZIP#top', 'https://gazette.example/PACK.ZIP'],
  ['https://gazette.example/pack.zip/', 'https://gazette.example/pack.zip/'],
])('%o is the pack at %s', (text, folder) => {
  expect(packAddress(text)).toBe(folder);
});

it.each([
  '',
  'gazette',
  'http://gazette.example/',
  'file:///pack/',
  'javascript:alert(1)',
  'https://me:secret@gazette.example/',
  'https://gazette.example/?pack=1',
])('%o is refused', (text) => {
  expect(() => packAddress(text)).toThrow(expect.objectContaining({ code: 'address' }) as Error);
});

it('asks for one host only, whatever the port', () => {
  expect(originOf('https://gazette.example:8443/pack/')).toBe('https://gazette.example/*');
});
