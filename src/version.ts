/** Name and version that we tell Google and users; a test holds the version against package.json. */
export const CLIENT = 'run-iam-deploy'
export const VERSION = '1.0.0'
