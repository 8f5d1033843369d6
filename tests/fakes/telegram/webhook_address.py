"""What an address and a secret of a webhook must look like (core.telegram.org/bots/webhooks)."""

import contextlib
import ipaddress
import re
from urllib.parse import urlsplit

from tests.fakes.telegram.errors import Refusal, bad_request

PORTS = frozenset({80, 88, 443, 8443})
MAX_SECRET = 256
_SECRET = re.compile(r"[A-Za-z0-9_-]*")


def check_secret(secret: str) -> None:
    if len(secret) > MAX_SECRET:
        raise Refusal(400, "Bad Request: secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise Refusal(400, "Bad Request: secret token contains unallowed characters")


def check_address(url: str, *, allow_http: bool) -> None:
    try:
        parts = urlsplit(url)
        port = parts.port or 443
    except ValueError as error:
        raise bad_request("invalid webhook URL specified") from error
    if not parts.hostname:
        raise bad_request("invalid webhook URL specified")
    if allow_http and parts.scheme == "http" and _is_here(parts.hostname):
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if port not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def _is_here(host: str) -> bool:
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return host == "localhost"
