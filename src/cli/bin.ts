#!/usr/bin/env node
import { main } from './main.js'

// Whoever read the messages may have gone: the rows are written all the same.
process.stderr.on('error', () => {})

process.exitCode = await main(process.argv.slice(2), process)
