/** One task of an execution: Cloud Run says which one it is, and how many there are. */
const task = Number(process.env.CLOUD_RUN_TASK_INDEX ?? 0)
const tasks = Number(process.env.CLOUD_RUN_TASK_COUNT ?? 1)

const all = Array.from({ length: 10 }, (_, at) => `order-${at}`)
const mine = all.filter((_, at) => at % tasks === task)
console.log(`Task ${task} of ${tasks} works on ${mine.length} of ${all.length} orders`)
for (const order of mine) console.log(`${order}: done`)
