"""The JSON Schema of the flow language, for editors: `python -m bot.content.editor_schema`.

`flows/schema.json` is generated and committed, so that an editor completes and underlines without
running anything; a test fails when it is not current.
"""

import json
from pathlib import Path

from pydantic.json_schema import GenerateJsonSchema

from bot.content.graph import Json
from bot.content.schema import FlowModel
from bot.content.source import content_root

FILE = "flows/schema.json"


def editor_schema() -> str:
    """The schema as it stands in the file."""
    schema: dict[str, Json] = FlowModel.model_json_schema(by_alias=True)
    head: dict[str, Json] = {
        "$schema": GenerateJsonSchema.schema_dialect,
        "title": "A flow of Alongside",
    }
    return json.dumps(head | _plain(schema), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _plain(schema: dict[str, Json]) -> dict[str, Json]:
    """Without titles, which repeat the names of our classes, and without empty values.

    What may be left out is None in a model; in a file an empty key is a slip.
    """
    kept = {key: value for key, value in schema.items() if not _is_title(key, value)}
    choices = kept.get("anyOf")
    if "default" in kept and kept["default"] is None and isinstance(choices, list):
        del kept["anyOf"], kept["default"]
        written = [choice for choice in choices if choice != {"type": "null"}]
        kept |= written[0] if isinstance(written[0], dict) else {}
    return {key: _inside(value) for key, value in kept.items()}


def _inside(value: Json) -> Json:
    if isinstance(value, dict):
        return _plain(value)
    return [_inside(item) for item in value] if isinstance(value, list) else value


def _is_title(key: str, value: Json) -> bool:
    return key == "title" and isinstance(value, str)


def write(root: Path) -> None:
    (root / FILE).write_text(editor_schema(), encoding="utf-8")


if __name__ == "__main__":  # pragma: no cover  the line that authors run
    write(content_root())
