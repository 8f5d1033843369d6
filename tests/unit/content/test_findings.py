from bot.content.findings import Location, error, has_errors, in_order, warning


def test_a_finding_reads_as_one_line_with_its_remedy() -> None:
    finding = error(
        "F03", Location("flows/x.yaml", 12, 5), "target 'breathe' does not exist", "name a state"
    )

    assert finding.as_text() == (
        "flows/x.yaml:12:5 F03 error: target 'breathe' does not exist · name a state"
    )


def test_a_finding_without_remedy_ends_after_its_message() -> None:
    finding = warning("F15", Location("flows/x.yaml"), "nothing leads here")

    assert finding.as_text() == "flows/x.yaml:1:1 F15 warning: nothing leads here"


def test_a_finding_has_a_json_form() -> None:
    finding = warning("F24", Location("locales/en/x.ftl", 3, 1), "nobody says 'x.y'", "remove it")

    assert finding.as_json() == {
        "code": "F24",
        "severity": "warning",
        "file": "locales/en/x.ftl",
        "line": 3,
        "column": 1,
        "message": "nobody says 'x.y'",
        "hint": "remove it",
    }


def test_findings_are_sorted_by_place_and_each_is_there_once() -> None:
    early = error("F02", Location("a.yaml", 2, 9), "x")
    late = error("F01", Location("a.yaml", 10, 1), "x")
    other = error("F01", Location("b.yaml", 1, 1), "x")

    assert in_order([other, late, early, late]) == (early, late, other)


def test_warnings_are_no_errors() -> None:
    assert not has_errors([warning("F15", Location("a.yaml"), "x")])
    assert has_errors([warning("F15", Location("a.yaml"), "x"), error("F01", Location("a"), "y")])
