/** CRC-32C (Castagnoli), which Cloud Storage reports for every object; node:zlib has only CRC-32. */

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
  return crc >>> 0
})

/** Continues `crc` (0 to begin with) over `bytes`. */
export function crc32c(bytes: Uint8Array, crc = 0): number {
  let state = ~crc >>> 0
  for (const byte of bytes) state = (state >>> 8) ^ (TABLE[(state ^ byte) & 0xff] ?? 0)
  return ~state >>> 0
}

/** Base64 of the big-endian value, as Cloud Storage writes it. */
export function crc32cBase64(crc: number): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc)
  return bytes.toString('base64')
}
