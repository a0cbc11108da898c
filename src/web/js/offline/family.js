/** How the caches of a site begin: a host may hold several sites, each below a path of its own. */
export const familyOf = ({ base }) => `peeratlas ${base} `;
