import { useData } from 'vitepress'
import { type ComputedRef, computed } from 'vue'
import type { Language } from '../../../src/policy/text.js'

export type { Language, Text } from '../../../src/policy/text.js'

/** The language of the page. */
export function useLanguage(): ComputedRef<Language> {
  const { lang } = useData()
  return computed(() => (lang.value === 'zh-CN' ? 'zh-CN' : 'en'))
}
