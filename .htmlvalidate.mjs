// @ts-check
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Suggestions hang under the field that one writes in; a <select> would be a field of its own.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The class keeps a number on one line.
    'tel-non-breaking': ['error', { ignoreClasses: ['whitespace-nowrap'] }],
    'long-title': 'off', // advice for search engines; an insats keeps the name it has
  },
});
