/** A summary without what differs from run to run. */

const BREAK = '<span></span>'

export const stable = (summary: string): string =>
  summary
    .replaceAll(BREAK, '')
    .replace(/(127\.0\.0\.1:)\d+/g, '$1PORT')
    .replace(/sha256:(?:[0-9a-f]{64}|[0-9a-f]{12}…)/g, 'sha256:DIGEST')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
    .replace(/\d{10}\.\d{6}-[0-9a-f]{32}/g, 'UPLOAD')
    .replace(/(UPLOAD\.zip(?:&#35;|#))\d+/g, '$1GENERATION')
    .replace(/(<b>(?:Duration|所要時間)<\/b><\/td><td>)[^<]*/g, '$1…')
    .replace(/\b\d{4}-\d\d-\d\d( at)? \d\d:(?=\d\d\b)\d\d/g, 'DATE')
    .replace(/(?<![a-z-])hello-\d{5}-[a-z]{3}\b/g, 'hello-REVISION')
    .replace(/[\d.]+ (s|秒)<br><code>[·█]+<\/code>/g, '… $1')
