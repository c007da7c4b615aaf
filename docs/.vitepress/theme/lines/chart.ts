// Of Chart.js what the lines need and no more; it is small, has had releases for over ten years, draws dashes and point
// marks, and takes its parts one by one.
import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js'

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip)

export { Chart }
