// Debian's PostgreSQL: found, installed where the machine has none and can, and started in a folder of our own.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const home = '/usr/lib/postgresql'

const newest = () => {
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : []
  return versions
    .map((version) => join(home, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'postgres')))
}

const quietly = {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
}
const aptGet = (...given) => execFileSync('apt-get', ['-qq', '-y', ...given], quietly)

/** Without the server that Debian starts by itself: nothing is left running that was not there before. */
function install() {
  aptGet('update')
  aptGet('install', '--no-install-recommends', 'postgresql-common')
  const settings = '/etc/postgresql-common/createcluster.conf'
  const before = readFileSync(settings, 'utf8')
  writeFileSync(settings, `${before}\ncreate_main_cluster = false\n`)
  try {
    aptGet('install', '--no-install-recommends', 'postgresql')
  } finally {
    writeFileSync(settings, before)
  }
}

/** The folder of the programs; postgres_fdw comes with the server. */
export function findPostgresql() {
  if (newest() === undefined && existsSync('/usr/bin/apt-get')) install()
  const bin = newest()
  if (bin === undefined) throw new Error(`no PostgreSQL under ${home}: install it`)
  return bin
}

/** PostgreSQL does not run as root: then it runs as the user that the package made for it. */
export function serverUser() {
  if (process.getuid() !== 0) return { uid: process.getuid(), gid: process.getgid() }
  const of = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: of('-u'), gid: of('-g') }
}

const freePort = () =>
  new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })

export const password = randomBytes(16).toString('hex')
const owner = 'register'

/** A cluster of its own: data, port on loopback, and a password made for this run. */
export class Cluster {
  #bin
  #user
  #data
  #log

  constructor(bin, user, folder, name) {
    this.#bin = bin
    this.#user = user
    this.name = name
    this.#data = join(folder, name)
    this.#log = join(folder, `${name}.log`)
  }

  #program(name, ...given) {
    // Not this process's standard input and output: the server would keep them open.
    const result = spawnSync(join(this.#bin, name), given, {
      ...this.#user,
      cwd: '/',
      stdio: 'ignore',
      timeout: 120_000,
    })
    if (result.status !== 0) throw new Error(`${name} ${given.join(' ')}: ${result.error ?? result.status}`)
  }

  async create(passwordFile) {
    mkdirSync(this.#data, { mode: 0o700 })
    chownSync(this.#data, this.#user.uid, this.#user.gid)
    this.#program(
      'initdb',
      '-D',
      this.#data,
      '-U',
      owner,
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--no-sync',
      '-E',
      'UTF8',
      '--locale=C',
    )
    this.port = await freePort()
    const settings = {
      port: this.port,
      listen_addresses: "'127.0.0.1'",
      unix_socket_directories: "''",
      fsync: 'off',
      max_wal_size: "'4GB'",
      shared_buffers: "'256MB'",
      // One process a shard, so that shards are what is measured and not the workers of one of them.
      max_parallel_workers_per_gather: 0,
    }
    appendFileSync(
      join(this.#data, 'postgresql.conf'),
      `${Object.entries(settings)
        .map(([name, value]) => `${name} = ${value}`)
        .join('\n')}\n`,
    )
  }

  start() {
    this.#program('pg_ctl', '-D', this.#data, '-l', this.#log, '-w', 'start')
  }

  isRunning() {
    return existsSync(join(this.#data, 'postmaster.pid'))
  }

  stop() {
    if (this.isRunning()) this.#program('pg_ctl', '-D', this.#data, '-m', 'fast', '-w', 'stop')
  }

  /** A client of the cluster, with the three streams piped. */
  client(database, ...given) {
    const where = ['-h', '127.0.0.1', '-p', this.port, '-U', owner, '-d', database]
    const how = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', ...given]
    return spawn(join(this.#bin, 'psql'), [...where.map(String), ...how], {
      env: { ...process.env, PGPASSWORD: password, PGCLIENTENCODING: 'UTF8' },
    })
  }

  /** What the commands print; an error of the server is an error here. */
  async run(database, sql) {
    const psql = this.client(database)
    const output = { out: '', error: '' }
    psql.stdout.setEncoding('utf8').on('data', (text) => {
      output.out += text
    })
    psql.stderr.setEncoding('utf8').on('data', (text) => {
      output.error += text
    })
    psql.stdin.end(`SET client_min_messages = warning;\n${sql}\n`)
    const code = await ended(psql)
    if (code !== 0) throw new Error(output.error.trim())
    return output.out.trim()
  }
}

export const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })

/** Takes the rows of a query of one cluster into a table of another. */
export async function copyRows(from, query, to, table) {
  const [source, sink] = [
    from.cluster.client(from.database, '-c', `COPY (${query}) TO STDOUT`),
    to.cluster.client(to.database, '-c', `COPY ${table} FROM STDIN`),
  ]
  source.stderr.pipe(process.stderr)
  sink.stderr.pipe(process.stderr)
  source.stdout.pipe(sink.stdin)
  const codes = await Promise.all([ended(source), ended(sink)])
  if (codes.some((code) => code !== 0)) throw new Error(`${table} could not be copied`)
}

export const writePassword = (file, { uid, gid }) => {
  writeFileSync(file, password, { mode: 0o600 })
  chownSync(file, uid, gid)
}
