"""The master key on disk."""

import stat
from pathlib import Path

import pytest

from bot.core.errors import KeyMissing
from bot.storage.keyfile import master_key


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def test_the_first_start_makes_a_key_that_only_its_owner_reads(data_dir: Path) -> None:
    path = data_dir.parent / "keys" / "deep" / "master.key"

    key = master_key(path, data_dir=data_dir, may_create=True)

    assert len(key) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["master.key"]


def test_a_key_that_is_there_is_kept(data_dir: Path) -> None:
    path = data_dir.parent / "master.key"

    first = master_key(path, data_dir=data_dir, may_create=True)

    assert master_key(path, data_dir=data_dir, may_create=True) == first
    assert master_key(path, data_dir=data_dir, may_create=False) == first


def test_a_start_that_broke_off_leaves_no_copy_of_the_key(data_dir: Path) -> None:
    path = data_dir.parent / "keys" / "master.key"
    first = master_key(path, data_dir=data_dir, may_create=True)
    (path.parent / ".master.key.0a1b2c3d").hardlink_to(path)

    assert master_key(path, data_dir=data_dir, may_create=True) == first
    assert [file.name for file in path.parent.iterdir()] == ["master.key"]


def test_two_keys_are_never_the_same(data_dir: Path, tmp_path: Path) -> None:
    keys = {
        master_key(tmp_path / str(number), data_dir=data_dir, may_create=True)
        for number in range(3)
    }

    assert len(keys) == 3


def test_data_without_their_key_get_no_new_one(data_dir: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyMissing):
        master_key(tmp_path / "master.key", data_dir=data_dir, may_create=False)

    assert not (tmp_path / "master.key").exists()


@pytest.mark.parametrize("inside", ["master.key", "deep/master.key", "../data/master.key"])
def test_a_key_beside_the_data_is_refused(data_dir: Path, inside: str) -> None:
    with pytest.raises(KeyMissing):
        master_key(data_dir / inside, data_dir=data_dir, may_create=True)


def test_a_link_out_of_sight_does_not_hide_a_key_beside_the_data(data_dir: Path) -> None:
    link = data_dir.parent / "elsewhere"
    link.symlink_to(data_dir)

    with pytest.raises(KeyMissing):
        master_key(link / "master.key", data_dir=data_dir, may_create=True)


@pytest.mark.parametrize("text", ["", "zz" * 32, "ab" * 31, "ab" * 33, "ключ"])
def test_a_file_that_holds_no_key_is_refused(data_dir: Path, tmp_path: Path, text: str) -> None:
    path = tmp_path / "master.key"
    path.write_text(text, "utf-8")

    with pytest.raises(KeyMissing):
        master_key(path, data_dir=data_dir, may_create=True)

    assert path.read_text("utf-8") == text


def test_a_key_that_somebody_else_puts_there_meanwhile_wins(
    data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "master.key"
    path.write_text("ab" * 32)
    monkeypatch.setattr(Path, "exists", lambda _: False)

    assert master_key(path, data_dir=data_dir, may_create=True) == b"\xab" * 32


def test_a_folder_that_cannot_be_made_is_a_missing_key(data_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(KeyMissing):
        master_key(tmp_path / "file" / "master.key", data_dir=data_dir, may_create=True)
