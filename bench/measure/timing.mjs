/** Microseconds of processor (user and system, all threads of the process) and of wall clock. */
export async function timed(work) {
  const cpu = process.cpuUsage()
  const wall = performance.now()
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { result, cpu: user + system, wall: (performance.now() - wall) * 1000 }
}
