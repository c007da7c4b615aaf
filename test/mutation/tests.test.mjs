// What bundle.mjs has made. It is not transformed by vitest, which would do so anew for each mutant.
import './bundled.mjs'
