import { computed, onBeforeUnmount, onMounted, reactive, ref, watch } from 'vue'
import { emptyFamily, type Family } from './family.js'
import { fromFragment, toFragment } from './fragment.js'
import { outcomeOf } from './outcome.js'

/** The family of this page, read from the address and kept in it, and what comes of it. */
export function useFamily() {
  const family = reactive<Family>(emptyFamily())
  const outcome = computed(() => outcomeOf(family))
  const fragment = computed(() => toFragment(family))
  const isReady = ref(false)
  const path = ref('')

  function replace(next: Family): void {
    Object.assign(family, next)
  }
  function readAddress(): void {
    if (location.pathname === path.value) replace(fromFragment(location.hash))
  }

  // The address follows the form only once the form has followed the address.
  onMounted(() => {
    path.value = location.pathname
    readAddress()
    isReady.value = true
    addEventListener('hashchange', readAddress)
  })
  onBeforeUnmount(() => removeEventListener('hashchange', readAddress))
  watch([fragment, isReady], ([text, ready]) => {
    if (!ready || location.pathname !== path.value) return
    history.replaceState(history.state, '', text === '' ? path.value + location.search : `#${text}`)
  })
  return { family, outcome, fragment, isReady, replace }
}
