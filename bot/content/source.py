"""Where the content stands on disk, and how its files are read."""

from pathlib import Path

from bot.content.findings import Location, error
from bot.content.yaml_strict import Document, parse


def content_root() -> Path:
    """The folder that holds `flows/` and `locales/`.

    In a checkout it is the one beside the package; an installed package carries it as `share/`.
    """
    package = Path(__file__).resolve().parent.parent
    installed = package / "share"
    return installed if installed.is_dir() else package.parent


def read_document(root: Path, path: Path) -> Document:
    """A YAML file. Never raises: what cannot be read is a document with a finding."""
    name = path.relative_to(root).as_posix()
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        fault = error("F01", Location(name), "not text in UTF-8", "save the file as UTF-8")
        return Document(name, None, (fault,))
    except OSError:
        return Document(name, None, (error("F01", Location(name), "cannot be read"),))
    return parse(text, name)


def yaml_files(folder: Path) -> list[Path]:
    """The YAML files of a folder by name, so that every machine reads them in one order."""
    return sorted(folder.glob("*.yaml"))
