"""`pytest tests/transcripts --update` rewrites the expect lines; then read every line of the diff."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the expectations")
