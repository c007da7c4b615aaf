import { createScreener, type Screener } from '../../batch/screener.js'
import type { Policy } from '../../determine/policy.js'

/** One screener for each policy, made when it is first asked for. */
export class Screeners {
  private readonly made = new Map<Policy, Screener>()

  of(policy: Policy): Screener {
    const known = this.made.get(policy)
    if (known) return known
    const screener = createScreener(policy)
    this.made.set(policy, screener)
    return screener
  }
}
