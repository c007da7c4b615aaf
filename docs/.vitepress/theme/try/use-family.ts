import { computed, onBeforeUnmount, onMounted, reactive, ref, watch } from 'vue'
import { emptyFamily, type Family } from './family.js'
import { fromFragment, isAnchor, toFragment } from './fragment.js'
import { outcomeOf } from './outcome.js'

/** The family of this page, read from the address and kept in it, and what comes of it. */
export function useFamily() {
  const family = reactive<Family>(emptyFamily())
  const outcome = computed(() => outcomeOf(family))
  const fragment = computed(() => toFragment(family))
  const isReady = ref(false)
  const path = ref('')
  /** What of the address was not taken. */
  const leftOut = ref<readonly string[]>([])
  /** Which family it is: what a part of the page remembers of one is not of the next. */
  const turn = ref(0)

  function replace(next: Family, refused: readonly string[] = []): void {
    Object.assign(family, next)
    leftOut.value = refused
    turn.value += 1
  }
  /** Said as a change, so that the link to the other language takes the family along. */
  let kept = ''
  function keepAddress(): void {
    const { value: text } = fragment
    history.replaceState(history.state, '', text === '' ? path.value + location.search : `#${text}`)
    kept = location.hash
    dispatchEvent(new HashChangeEvent('hashchange'))
  }
  function readAddress(): void {
    if (location.pathname !== path.value || (isReady.value && location.hash === kept)) return
    if (isAnchor(location.hash)) keepAddress()
    else {
      const { family: next, leftOut: refused } = fromFragment(location.hash)
      replace(next, refused)
    }
  }

  // The address follows the form only once the form has followed the address.
  onMounted(() => {
    path.value = location.pathname
    readAddress()
    isReady.value = true
    addEventListener('hashchange', readAddress)
  })
  onBeforeUnmount(() => removeEventListener('hashchange', readAddress))
  watch([fragment, isReady, turn], ([, ready]) => {
    if (ready && location.pathname === path.value) keepAddress()
  })
  return { family, outcome, fragment, isReady, leftOut, turn, replace }
}
