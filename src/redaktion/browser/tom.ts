/** In place of parts of the editor that no form of ours uses (astro.config.mjs). */
export default [];
