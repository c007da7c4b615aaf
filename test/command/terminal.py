"""Runs a command in a terminal of its own; prints, as JSON, what the terminal was sent and the exit code."""

import json
import os
import pty
import sys

chunks = []
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
while True:
    try:
        data = os.read(terminal, 65536)
    except OSError:
        # How Linux says that the other side has gone.
        break
    if not data:
        break
    chunks.append(data)
_, status = os.waitpid(pid, 0)
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "sent": b"".join(chunks).decode("utf-8")}))
