/**
 * Our sources import each other by the names they have after the build (`./x.js`); in tests
 * the file behind is `./x.ts`. Packages are left alone.
 *
 * @param {string} request
 * @param {{ basedir: string, defaultResolver: (request: string, options: object) => string }} options
 * @returns {string}
 */
module.exports = function resolve(request, options) {
  const ours = !options.basedir.includes('/node_modules/');
  if (ours && /^\.{1,2}\/.*\.js$/.test(request)) {
    try {
      return options.defaultResolver(request.replace(/\.js$/, '.ts'), options);
    } catch {
      return options.defaultResolver(request, options);
    }
  }
  return options.defaultResolver(request, options);
};
