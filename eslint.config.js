import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y-x';
import unsanitized from 'eslint-plugin-no-unsanitized';
import playwright from 'eslint-plugin-playwright';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NODE = {
  group: ['node:*', '@duckdb/*'],
  message: 'lib/ and the extension run in a browser: nothing of Node here.',
};
const REACT = { group: ['react', 'react-dom', 'react-dom/*'], message: 'No React here.' };

/** Forbids some files certain imports. Imports between folders are in scripts/layers.js. */
const without = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'playwright-report', 'test-results'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Off because there are no enums, and no classes stored as values: each rule took seconds to find
      // nothing.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'no-unsanitized': unsanitized },
    rules: {
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Build elements instead.',
        },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y-x': a11y },
    rules: { ...hooks.configs.recommended.rules, ...a11y.configs.recommended.rules },
  },
  without(['components/**'], NODE),
  without(
    ['lib/**', 'components/badge/**', 'entrypoints/*.content/**', 'entrypoints/background*'],
    NODE,
    REACT,
  ),
  without(['data-build/**'], REACT),
  { files: ['tests/e2e/**/*.ts'], ...playwright.configs['flat/recommended'] },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
