"""Asks gcloud's own code which files of some folders it would upload.

Usage: python3 -S gcloud-choice.py SDK_LIB < folders.json > answers.json

Takes a JSON list of absolute paths; gives a list of {"listed", "files", "directories"} or {"error"}. `listed` is what
`gcloud meta list-files-for-upload` prints, `files` and `directories` are what a source deploy packs. One process for all
folders, since gcloud takes most of a second to start.
"""
import json
import os
import sys

sdk = sys.argv[1]
sys.path[:0] = [sdk, os.path.join(sdk, 'third_party')]

from googlecloudsdk.api_lib.storage import storage_util  # noqa: E402
from googlecloudsdk.command_lib.util import gcloudignore  # noqa: E402


def choice(folder):
  os.chdir(folder)
  try:
    snapshot = storage_util.Snapshot('.')
    answer = {'files': sorted(snapshot.files), 'directories': sorted(snapshot.dirs)}
  except gcloudignore.BadIncludedFileError as error:
    return {'error': str(error)}
  try:
    chooser = gcloudignore.GetFileChooserForDir('.', write_on_disk=False)
    answer['listed'] = sorted(os.path.normpath(path) for path in chooser.GetIncludedFiles('.', include_dirs=False))
  except (OSError, gcloudignore.SymlinkLoopError):
    answer['listed'] = None  # that command trips over links, which packing does not
  return answer


json.dump([choice(folder) for folder in json.load(sys.stdin)], sys.stdout)
