/** The world's clock: real time plus an offset, with scheduled work. Tests advance it without waiting. */

export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** RFC 3339 with microseconds, as Google prints it. */
  timestamp(ms?: number): string
  /** Jumps forward and runs what became due. */
  advance(ms: number): void
  /** Runs `work` once, `ms` from now; at the latest before the next request after that. */
  schedule(ms: number, work: () => void): void
  /** Runs everything due. The server calls it before each request. */
  settle(): void
  /** Resolves when the clock has reached `ms` from now, or when it is stopped. */
  sleep(ms: number): Promise<void>
  stop(): void
}

interface Due {
  atMs: number
  work: () => void
}

/** A clock that starts at the real time. */
export function makeClock(): Clock {
  let offset = 0
  let stopped = false
  let queue: Due[] = []
  const timers = new Map<NodeJS.Timeout, { atMs: number; resolve: () => void }>()
  const now = () => Date.now() + offset

  function settle() {
    for (;;) {
      const due = queue.filter(item => item.atMs <= now()).sort((a, b) => a.atMs - b.atMs)[0]
      if (!due) return
      queue = queue.filter(item => item !== due)
      due.work()
    }
  }
  function wake() {
    for (const [timer, waiter] of [...timers]) {
      if (!stopped && waiter.atMs > now()) continue
      clearTimeout(timer)
      timers.delete(timer)
      waiter.resolve()
    }
  }
  return {
    now,
    timestamp: (ms = now()) => new Date(ms).toISOString().replace('Z', '000Z'),
    advance(ms) {
      offset += ms
      settle()
      wake()
    },
    schedule(ms, work) {
      queue.push({ atMs: now() + ms, work })
      if (ms <= 0) settle()
    },
    settle,
    sleep(ms) {
      if (ms <= 0 || stopped) return Promise.resolve()
      return new Promise(resolve => {
        const timer = setTimeout(() => {
          timers.delete(timer)
          settle()
          resolve()
        }, ms)
        timers.set(timer, { atMs: now() + ms, resolve })
      })
    },
    stop() {
      stopped = true
      wake()
    },
  }
}
