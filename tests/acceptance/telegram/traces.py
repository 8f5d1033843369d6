"""Whether anything of a secret is left behind where it must not be: in whatever disguise."""

import base64
import json
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

CANARY = "quokkafern"
"""A word that nobody writes: what people say here holds it, nothing that is kept may."""


def disguises(secret: str) -> dict[str, bytes]:
    """The secret as it may stand in a file."""
    plain = secret.encode()
    return {
        "utf-8": plain,
        "utf-16-le": secret.encode("utf-16-le"),
        "utf-16-be": secret.encode("utf-16-be"),
        "base64": _middle(base64.b64encode(plain)),
        "base64 one later": _middle(base64.b64encode(b"x" + plain)),
        "base64 two later": _middle(base64.b64encode(b"xx" + plain)),
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        "quoted": quote(secret, safe="").encode(),
        "json": json.dumps(secret)[1:-1].encode(),
        "reversed": plain[::-1],
        **(_as_number(int(secret)) if secret.isdecimal() else {}),
    }


def _as_number(identity: int) -> dict[str, bytes]:
    """Six bytes, as a database writes a number of this size; eight hold them as well."""
    return {"big-endian": identity.to_bytes(6, "big"), "little": identity.to_bytes(6, "little")}


def _middle(encoded: bytes) -> bytes:
    """Without the signs at both ends that depend on what stands beside."""
    return encoded[4 : len(encoded) - 4]


def found_in(name: str, content: bytes, secrets: Iterable[str]) -> list[str]:
    lowered = content.lower()
    return [
        f"{name}: {disguise}"
        for secret in secrets
        for disguise, look in disguises(secret).items()
        if look in content or (disguise == "utf-8" and look.lower() in lowered)
    ]


def traces(folder: Path, secrets: Iterable[str]) -> list[str]:
    """Files below a folder that hold one of the secrets, by place and disguise."""
    wanted = tuple(secrets)
    return [
        hit
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        for hit in found_in(str(file.relative_to(folder)), file.read_bytes(), wanted)
    ]
