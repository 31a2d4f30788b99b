"""Runs gcloud for many callers, each in a fork of one process that has loaded it: loading takes longer than most commands.

Started as `gcloud-server.py SDK SOCKET`, it says "ready" and serves until its input ends. A caller hands over its streams, arguments,
environment and folder, and gets the exit code. What a fork had to import besides, the next ones find imported.
"""
import importlib, json, os, selectors, signal, socket, sys

sdk, path = sys.argv[1:]
sys.path[:0] = [sdk + '/lib', sdk + '/lib/third_party']
from googlecloudsdk import gcloud_main
from googlecloudsdk.core.configurations import named_configs


def play(caller, learned):
  text, streams, _, _ = socket.recv_fds(caller, 1 << 20, 3)
  call = json.loads(text)
  for number, stream in enumerate(streams):
    os.dup2(stream, number)
  os.environ.clear()
  os.environ.update(call['env'])
  os.chdir(call['cwd'])
  sys.argv = ['gcloud', *call['args']]
  signal.signal(signal.SIGCHLD, signal.SIG_DFL)
  named_configs.ActivePropertiesFile.Invalidate()
  before, code = set(sys.modules), 0
  try:
    gcloud_main.main()
  except SystemExit as end:
    code = end.code or 0
  sys.stdout.flush()
  sys.stderr.flush()
  os.write(learned, json.dumps(sorted(set(sys.modules) - before)).encode())
  caller.sendall(str(code).encode())


def learn(pipe):
  with os.fdopen(pipe, 'rb') as text:
    for name in json.loads(text.read() or b'[]'):
      try:
        importlib.import_module(name)
      except Exception:
        pass


# Nobody waits for the forks.
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
listener = socket.socket(socket.AF_UNIX)
listener.bind(path)
listener.listen(64)
waiting = selectors.DefaultSelector()
waiting.register(listener, selectors.EVENT_READ)
waiting.register(sys.stdin, selectors.EVENT_READ)
print('ready', flush=True)
while True:
  for key, _ in waiting.select():
    if key.fileobj is sys.stdin:
      sys.exit()
    if key.fileobj is not listener:
      waiting.unregister(key.fileobj)
      learn(key.fileobj)
      continue
    caller, _ = listener.accept()
    pipe, learned = os.pipe()
    if os.fork() == 0:
      try:
        play(caller, learned)
      finally:
        os._exit(1)
    os.close(learned)
    caller.close()
    waiting.register(pipe, selectors.EVENT_READ)
