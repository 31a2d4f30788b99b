/** Name and version that we tell Google and users; a test holds the version against package.json. */
export const CLIENT = 'run-iam-deploy'
export const VERSION = '1.0.0'

/** The action as `uses:` names it. Every page and example names the same; a test holds them together. */
export const USES = 'org/run-iam-deploy@v1'
