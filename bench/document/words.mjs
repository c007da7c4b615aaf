// Names and headings of the tables, in both languages.

export const contestantWords = {
  integerColumns: {
    en: 'whole fen on typed arrays, by hand for this policy (the practical limit)',
    'zh-CN': '手写的整分类型化数组，只针对这一套政策（实际上限）',
  },
  columnsFen: { en: '**`screenColumns`**, fen', 'zh-CN': '**`screenColumns`**，以分填写' },
  columnsYuan: { en: '**`screenColumns`**, yuan', 'zh-CN': '**`screenColumns`**，以元填写' },
  columnsWithCodes: {
    en: '**`screenColumns`**, yuan, and an array of verdict codes for each of the eight',
    'zh-CN': '**`screenColumns`**，以元填写，并为八个事项各取一列结论代码',
  },
  verdictRows: {
    en: '**`createScreener().verdicts`**, by household',
    'zh-CN': '**`createScreener().verdicts`**，逐户',
  },
  strictAll: {
    en: '**the eight strict functions and `subsistenceAllowance`**, by household',
    'zh-CN': '**八个布尔函数和 `subsistenceAllowance`**，逐户',
  },
  assess: {
    en: '**`assess`**, eight times a household, reasons read',
    'zh-CN': '**`assess`**，每户八次，并读出理由',
  },
  assessAsText: {
    en: '**`assess`**, eight times a household, each written as JSON',
    'zh-CN': '**`assess`**，每户八次，逐份写成 JSON',
  },
  doubles: { en: 'plain doubles, by household: **not exact**', 'zh-CN': '普通浮点数，逐户：**不精确**' },
  decimalThrifty: {
    en: 'decimal.js, limits worked out once, cheap conditions first',
    'zh-CN': 'decimal.js，限额只算一次，先判断简单条件',
  },
  decimal: { en: 'decimal.js, straightforward', 'zh-CN': 'decimal.js，平铺直叙的写法' },
  duckdb: { en: 'DuckDB, `DECIMAL`, one thread', 'zh-CN': 'DuckDB，`DECIMAL`，单线程' },
  duckdbRead: {
    en: 'DuckDB likewise, the result read into JavaScript',
    'zh-CN': 'DuckDB，同上，结果再读入 JavaScript',
  },
  generatedDuckdb: {
    en: '**`screeningSql`** on DuckDB, one thread: every household benefit, every cell checked',
    'zh-CN': '**`screeningSql`**，DuckDB，单线程：以家庭为对象的全部事项，逐格校验',
  },
  generatedPostgresql: {
    en: '**`screeningSql`** on PostgreSQL compiled to WebAssembly, likewise',
    'zh-CN': '**`screeningSql`**，编译为 WebAssembly 的 PostgreSQL，同上',
  },
  zenBatched: { en: 'zen-engine, 2,000 households a call', 'zh-CN': 'zen-engine，每次2000户' },
  zenOneByOne: { en: 'zen-engine, one household at a time', 'zh-CN': 'zen-engine，逐户' },
  jsonRulesEngine: { en: 'json-rules-engine, one household at a time', 'zh-CN': 'json-rules-engine，逐户' },
  lowRentLibrary: {
    en: '**`isEligibleForLowRentHousing`**',
    'zh-CN': '**`isEligibleForLowRentHousing`**',
  },
  lowRentDecimal: {
    en: 'the same decision in straightforward decimal.js',
    'zh-CN': '同一判断，decimal.js 平铺直叙的写法',
  },
}

export const words = {
  en: {
    all: 'All eight decisions and the allowance',
    one: 'One decision: low-rent housing',
    speed: 'x decimal.js, CPU',
    between: 'quartiles',
    wall: 'x decimal.js, wall',
    ofLimit: "x the limit's time",
    wrong: 'rows wrong',
    of: 'of',
    target: 'Target',
    asked: 'asked',
    atLeast: 'at least ',
    atMost: 'at most ',
    fold: 'x',
    measured: 'measured',
    reached: 'reached',
    yes: 'yes',
    no: 'no',
    colon: ': ',
    households: 'Households',
    time: 'time a household',
    memory: 'memory, MiB',
    sizes: 'Import',
    kilobytes: 'kB',
    limit: 'limit, kB',
  },
  'zh-CN': {
    all: '八项判断和低保金',
    one: '单项判断：廉租住房',
    speed: '为 decimal.js 的倍数（CPU）',
    between: '四分位',
    wall: '为 decimal.js 的倍数（实际时间）',
    ofLimit: '为上限用时的倍数',
    wrong: '错误行数',
    of: '/',
    target: '目标',
    asked: '要求',
    atLeast: '至少',
    atMost: '至多',
    fold: '倍',
    measured: '实测',
    reached: '达到',
    yes: '是',
    no: '否',
    colon: '：',
    households: '户数',
    time: '每户用时',
    memory: '内存，MiB',
    sizes: '导入',
    kilobytes: 'kB',
    limit: '上限，kB',
  },
}

export const targetWords = {
  limit: {
    en: '`screenColumns` (yuan) against the practical limit, share of its speed',
    'zh-CN': '`screenColumns`（元）相对实际上限的速度',
  },
  columns: {
    en: '`screenColumns` (yuan) against straightforward decimal.js',
    'zh-CN': '`screenColumns`（元）相对 decimal.js 平铺直叙的写法',
  },
  verdicts: {
    en: 'validated rows to verdicts against straightforward decimal.js, which validates nothing',
    'zh-CN': '逐户校验并得出结论，相对不作校验的 decimal.js 写法',
  },
  assess: {
    en: 'validated rows to determinations with reasons, likewise',
    'zh-CN': '逐户校验并得出带理由的核算结果，同上',
  },
  strict: {
    en: 'one strict function, validated, against the same decision in straightforward decimal.js',
    'zh-CN': '单个布尔函数（含校验），相对同一判断的 decimal.js 写法',
  },
  jsonRulesEngine: {
    en: 'validated rows to verdicts against json-rules-engine',
    'zh-CN': '逐户校验并得出结论，相对 json-rules-engine',
  },
  zen: {
    en: 'validated rows to verdicts against zen-engine, one at a time',
    'zh-CN': '逐户校验并得出结论，相对逐户的 zen-engine',
  },
  duckdb: {
    en: '`screenColumns` (yuan) against DuckDB on one thread',
    'zh-CN': '`screenColumns`（元）相对单线程的 DuckDB',
  },
  flatColumns: {
    en: '`screenColumns`: slowest against quickest time a household, 10^4 to 10^7',
    'zh-CN': '`screenColumns`：一万户到一千万户，每户用时最慢与最快之比',
  },
  flatRows: {
    en: '`screenAll`: the same',
    'zh-CN': '`screenAll`：同上',
  },
  wrong: {
    en: 'rows wrong in a large register: columns in yuan, in fen, and `screenAll`',
    'zh-CN': '大批数据中的错误行数：按元、按分的列和 `screenAll`',
  },
}
