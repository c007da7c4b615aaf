// The API reference, from the comments of the source. It is made at every build and is not kept: docs/api, docs/zh/api.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application } from 'typedoc'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

const entries = {
  index: 'jiaxing-benefits',
  testing: 'jiaxing-benefits/testing',
  conformance: 'jiaxing-benefits/conformance',
  sql: 'jiaxing-benefits/sql',
}
const pages = {
  '../api': {
    search: true,
    title: 'API reference',
    intro:
      'Made from the comments of the source: every public name, with its unit, whether a limit is included, its errors, its clause and an example that is run by the tests.',
  },
  '../zh/api': {
    search: false,
    title: 'API 参考',
    intro:
      '由源码注释生成，注释为英文，示例均由测试运行。各名称的中文含义见[术语表](../glossary.md)，各条款的核算内容见[文件逐条核算](../document/index.md)。',
  },
}

// Made once, for both languages: the comments are English, and only one copy of them is found by the search.
for (const folder of Object.keys(pages)) {
  rmSync(path(folder), { recursive: true, force: true })
  mkdirSync(path(folder), { recursive: true })
}
for (const [entry, name] of Object.entries(entries)) {
  const out = mkdtempSync(path('./.temp-api-'))
  const app = await Application.bootstrapWithPlugins({
    entryPoints: [path(`../../src/${entry === 'index' ? '' : `${entry}/`}index.ts`)],
    tsconfig: path('../../tsconfig.json'),
    plugin: ['typedoc-plugin-markdown'],
    readme: 'none',
    disableSources: true,
    skipErrorChecking: true,
    excludeExternals: true,
    validation: { notDocumented: true, notExported: false, invalidLink: true },
    requiredToBeDocumented: ['Class', 'Function', 'Interface', 'TypeAlias', 'Variable'],
    logLevel: 'Warn',
    outputs: [{ name: 'markdown', path: out }],
    outputFileStrategy: 'modules',
    // What is called before what it is given and answers.
    groupOrder: ['Functions', 'Variables', 'Classes', 'Interfaces', 'Type Aliases'],
    hidePageHeader: true,
    hideBreadcrumbs: true,
    hidePageTitle: true,
    useCodeBlocks: true,
    entryFileName: 'page',
  })
  const project = await app.convert()
  if (project === undefined) throw new Error(`no reference for ${name}`)
  app.validate(project)
  if (app.logger.hasWarnings() || app.logger.hasErrors())
    throw new Error(`public names of ${name} without a comment, named above`)
  await app.generateOutputs(project)
  const text = readFileSync(join(out, 'page.md'), 'utf8')
  for (const [folder, { search, title, intro }] of Object.entries(pages)) {
    const heading = entry === 'index' ? title : `\`${name}\``
    const front = `---\noutline: [2, 3]\n${search ? '' : 'search: false\n'}---`
    writeFileSync(path(`${folder}/${entry}.md`), `${front}\n\n# ${heading}\n\n${intro}\n\n${text}`)
  }
  rmSync(out, { recursive: true })
}
