/** Amounts of CPU and memory as Kubernetes writes them (apimachinery, pkg/api/resource/quantity.go), which is how Cloud Run takes them. */

const UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
}
/** Division by them is exact where a multiplication by 0.001 is not. */
const PARTS: Readonly<Record<string, number>> = { m: 1e3, u: 1e6, n: 1e9 }
const FORM = /^\+?(\d+\.?\d*|\.\d+)(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,2}))?$/

/** `1`, `500m`, `512Mi`, `1.5G`, `1e9`: how many CPUs or bytes; undefined for what is not an amount. */
export function quantityOf(text: string): number | undefined {
  const [, number, unit = '', power = '0'] = FORM.exec(text) ?? []
  if (number === undefined) return undefined
  return (Number(number) * (UNITS[unit] ?? 1) * 10 ** Number(power)) / (PARTS[unit] ?? 1)
}
