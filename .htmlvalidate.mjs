// @ts-check
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off', // advice for search engines; an insats keeps the name it has
  },
});
