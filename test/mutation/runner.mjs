// Stryker's runner for vitest sees failed tests only. A mutant by which the tests cannot even be collected is noticed
// all the same: here it fails a test of that name.
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { TestStatus } from '@stryker-mutator/api/test-runner'
import { strykerPlugins as given } from '@stryker-mutator/vitest-runner'

const [{ factory: createRunner }] = given

function createCollectingRunner(injector) {
  const runner = createRunner(injector)
  const run = runner.run.bind(runner)
  runner.run = async (options) => {
    const result = await run(options)
    const errors = runner.ctx.state.getFiles().flatMap(({ result: file }) => file?.errors ?? [])
    if (errors.length > 0 && result.tests) {
      const failureMessage = errors.map(({ message }) => message).join('\n')
      result.tests.push({ id: 'collected', name: 'the tests can be collected', timeSpentMs: 0, status: TestStatus.Failed, failureMessage })
    }
    return result
  }
  return runner
}
createCollectingRunner.inject = createRunner.inject

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'vitest-collecting', createCollectingRunner)]
export { strykerValidationSchema } from '@stryker-mutator/vitest-runner'
