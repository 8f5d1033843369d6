"""The one error of the fake: a method that is refused, in the words of the real server."""

import orjson


class Refusal(Exception):
    """a method was refused"""

    def __init__(
        self, code: int, description: str | None, *, retry_after: int = 0, delayed: float = 0.0
    ) -> None:
        super().__init__(f"{code}")
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.delayed = delayed  # seconds that the real server keeps the answer back

    def body(self) -> bytes:
        fields: dict[str, object] = {"ok": False, "error_code": self.code}
        if self.description is not None:
            fields["description"] = self.description
        if self.retry_after:
            fields["parameters"] = {"retry_after": self.retry_after}
        return orjson.dumps(fields)


def bad_request(what: str) -> Refusal:
    """A sentence gets a small letter after the prefix, a code such as BUTTON_DATA_INVALID does not."""
    is_code = len(what) > 1 and (what[1] == "_" or what[1].isupper())
    return Refusal(400, "Bad Request: " + (what if is_code else what[:1].lower() + what[1:]))


def forbidden(what: str) -> Refusal:
    return Refusal(403, f"Forbidden: {what}")


def conflict(what: str) -> Refusal:
    return Refusal(409, f"Conflict: {what}")


def too_many(seconds: int) -> Refusal:
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
