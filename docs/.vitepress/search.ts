import type { DefaultTheme } from 'vitepress'

/**
 * Words of a text, for the index and for what is typed. The index splits on spaces only: Chinese is cut into words, and
 * into single characters so that a word is found however the sentence was cut. Travels to the browser as text, so it
 * must not name anything outside itself.
 */
function tokenize(text: string): string[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' })
  return text
    .split(/[\s\p{P}\p{S}]+/u)
    .filter(Boolean)
    .flatMap((part) => {
      if (!/\p{Script=Han}/u.test(part)) return [part]
      return [...words.segment(part)].flatMap(({ segment }) =>
        segment.length > 1 && /\p{Script=Han}/u.test(segment) ? [segment, ...segment] : [segment],
      )
    })
}

export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    miniSearch: { options: { tokenize }, searchOptions: { combineWith: 'AND', prefix: true } },
    locales: {
      zh: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            displayDetails: '显示详细内容',
            resetButtonTitle: '清除',
            backButtonTitle: '关闭搜索',
            noResultsText: '没有找到',
            footer: {
              selectText: '打开',
              selectKeyAriaLabel: '回车键',
              navigateText: '选择',
              navigateUpKeyAriaLabel: '上箭头',
              navigateDownKeyAriaLabel: '下箭头',
              closeText: '关闭',
              closeKeyAriaLabel: '退出键',
            },
          },
        },
      },
    },
  },
}
