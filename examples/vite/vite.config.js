export default {
  // Vite's development server bundles packages on its own and loses the files beside them; the build does not need this.
  optimizeDeps: { exclude: ["article-inspector"] },
};
