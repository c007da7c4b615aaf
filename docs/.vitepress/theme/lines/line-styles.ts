/**
 * How the lines are told apart: by colour (of a set made for colour-blind eyes), by dashes and by the mark of a point,
 * so that any one of the three will do.
 */
export interface LineStyle {
  readonly light: string
  readonly dark: string
  readonly dash: readonly number[]
  readonly mark: 'circle' | 'triangle' | 'rect' | 'rectRot' | 'star' | 'crossRot' | 'cross'
}

const styles: readonly LineStyle[] = [
  { light: '#0072b2', dark: '#5db8ee', dash: [], mark: 'circle' },
  { light: '#00795a', dark: '#3fcf9f', dash: [8, 4], mark: 'triangle' },
  { light: '#c04f00', dark: '#ff9248', dash: [], mark: 'rect' },
  { light: '#a1447c', dark: '#e79ac6', dash: [2, 4], mark: 'rectRot' },
  { light: '#8a6500', dark: '#f0c14b', dash: [12, 4, 2, 4], mark: 'star' },
  { light: '#3d3d3d', dark: '#dedede', dash: [5, 5], mark: 'crossRot' },
  { light: '#5b5fc7', dark: '#a9adff', dash: [14, 4], mark: 'cross' },
]

export const styleOf = (index: number): LineStyle => styles[index % styles.length] as LineStyle
