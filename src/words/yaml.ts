/** A text as a scalar of YAML: as it is if nothing could read it as something else, otherwise quoted. */
export const yaml = (text: string): string =>
  /^[A-Za-z/][\w./:@+-]*$/.test(text) && !/:$|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text)
