"""Static files as they are deployed: one stylesheet instead of nine, every name with its fingerprint."""

import re
from pathlib import PurePosixPath

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

IMPORT = re.compile(r'^@import "([^"]+)";$', re.MULTILINE)


class BundledStaticFiles(CompressedManifestStaticFilesStorage):
    """`css/perkasa.css` is collected with what it imports written into it, so that a page asks for one sheet.

    While developing, the browser follows the imports itself; nothing has to be built.
    """

    bundle = "css/perkasa.css"
    support_js_module_import_aggregation = True

    def post_process(self, paths, dry_run=False, **options):
        """Write the bundle first, then fingerprint and compress everything."""
        if self.bundle in paths and not dry_run:
            sheet = self._with_imports(paths)
            self.delete(self.bundle)
            self._save(self.bundle, ContentFile(sheet.encode()))
            paths = paths | {self.bundle: (self, self.bundle)}
        yield from super().post_process(paths, dry_run, **options)

    def _with_imports(self, paths) -> str:
        folder = PurePosixPath(self.bundle).parent
        return IMPORT.sub(lambda line: _text(*paths[str(folder / line[1])]), _text(*paths[self.bundle]))


def _text(storage, path: str) -> str:
    with storage.open(path) as file:
        return file.read().decode()
