import json
from pathlib import Path

from bot.content import editor_schema
from bot.content.schema import FlowModel
from bot.content.source import content_root


def test_the_schema_for_editors_is_current() -> None:
    """When this fails: python -m bot.content.editor_schema."""
    written = (content_root() / editor_schema.FILE).read_text("utf-8")

    assert written == editor_schema.editor_schema()


def test_the_schema_names_every_key_as_authors_write_it() -> None:
    schema = json.loads(editor_schema.editor_schema())

    keys = {field.alias or name for name, field in FlowModel.model_fields.items()}
    assert set(schema["properties"]) == keys
    assert "schema" in keys
    assert not schema["additionalProperties"]


def test_nothing_may_be_empty_but_a_value_that_is_set() -> None:
    schema = json.loads(editor_schema.editor_schema())

    assert schema["properties"]["silence"] == {"$ref": "#/$defs/SilenceModel"}
    assert "null" not in json.dumps(schema["$defs"]["AskChoice"])
    assert "null" in json.dumps(schema["$defs"]["SetState"])


def test_the_schema_is_written_into_a_folder_of_content(tmp_path: Path) -> None:
    (tmp_path / "flows").mkdir()

    editor_schema.write(tmp_path)

    assert (tmp_path / editor_schema.FILE).read_text("utf-8") == editor_schema.editor_schema()
