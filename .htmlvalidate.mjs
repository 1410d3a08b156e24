// @ts-check
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Suggestions hang under the field that one writes in; a <select> would be a field of its own.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    'long-title': 'off', // advice for search engines; an insats keeps the name it has
  },
});
