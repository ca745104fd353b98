declare module 'virtual:gallery/locales' {
  const locales: import('../../components/i18n/words.ts').Locale[];
  export default locales;
}
