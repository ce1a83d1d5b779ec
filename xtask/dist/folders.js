/** The project's root folder, as a URL with a slash at the end. */
export const root = new URL("../../", import.meta.url);

/** The front end's source. */
export const www = new URL("www/", root);

/** Where everything is put that is given away. */
export const dist = new URL("dist/", root);
