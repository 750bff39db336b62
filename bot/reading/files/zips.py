"""A ZIP file from a stranger in, its parts out: bounded, and without tricks. Pure."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field

from bot.domain.errors import BrokenFile, ProtectedFile, SourceTooLarge

UNPACKED_BYTES = 100_000_000
"""Of all parts together. Long novels come to 10 MB; packed data may grow a thousandfold."""
_MOST_PARTS = 20_000
_PIECE = 1 << 20
_ENCRYPTED_FLAG = 0x1


@dataclass(slots=True)
class Archive:
    """The parts of a ZIP file by name; all that is unpacked counts against one bound."""

    _zip: zipfile.ZipFile
    _left: int = field(default=UNPACKED_BYTES)

    @classmethod
    def open(cls, content: bytes) -> Archive:
        """Raises BrokenFile for what is no ZIP, SourceTooLarge for one of countless parts."""
        try:
            opened = zipfile.ZipFile(io.BytesIO(content))
        except (
            zipfile.BadZipFile,
            NotImplementedError,
            ValueError,
            OSError,
            EOFError,
        ) as error:
            raise BrokenFile("not a ZIP") from error
        if len(opened.infolist()) > _MOST_PARTS:
            raise SourceTooLarge(f"{len(opened.infolist())} parts")
        return cls(opened)

    @property
    def names(self) -> list[str]:
        """All parts, as they are called."""
        return self._zip.namelist()

    def read(self, name: str) -> bytes:
        """One part; raises BrokenFile, ProtectedFile, or SourceTooLarge beyond the bound."""
        try:
            info = self._zip.getinfo(name)
            if info.flag_bits & _ENCRYPTED_FLAG:
                raise ProtectedFile(name)
            return self._unpack(info)
        except (
            KeyError,
            zipfile.BadZipFile,
            zlib.error,
            NotImplementedError,
            RuntimeError,
            ValueError,
            OSError,
            EOFError,
        ) as error:
            raise BrokenFile(f"part {name!r}") from error

    def size_of(self, name: str) -> int:
        """The bytes that a part claims to unpack to; 0 for none."""
        try:
            return self._zip.getinfo(name).file_size
        except KeyError:
            return 0

    def _unpack(self, info: zipfile.ZipInfo) -> bytes:
        # The size that a ZIP declares is a claim; only what comes out counts.
        pieces = []
        with self._zip.open(info) as part:
            while piece := part.read(_PIECE):
                self._left -= len(piece)
                if self._left < 0:
                    raise SourceTooLarge(f"unpacks to more than {UNPACKED_BYTES} bytes")
                pieces.append(piece)
        return b"".join(pieces)


def beside(name: str, reference: str) -> str:
    """The name of the part that a part refers to; never above the archive's root."""
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(name), reference)).lstrip("/")
