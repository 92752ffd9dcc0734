"""Names that an older document had: they work in one revision, and warn."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

import klaviyo_client
from klaviyo_client.models import Profile
from klaviyo_client.runtime.api_revision import old_names
from klaviyo_client.runtime.namespaces import Operations

NOW = {"Person": "models.profiles.Profile"}


def test_an_old_name_is_the_new_thing_and_warns_where_it_is_used() -> None:
    look_up = old_names("klaviyo_client.models", "klaviyo_client", NOW, "2026-07-15")
    with pytest.warns(DeprecationWarning, match="Person") as caught:
        assert look_up("Person") is Profile
    (warning,) = caught
    assert warning.filename == __file__
    text = str(warning.message)
    assert all(
        part in text
        for part in ("klaviyo_client.models.Person", "klaviyo_client.models.profiles.Profile", "2026-07-15")
    )


def test_other_names_are_looked_up_as_before() -> None:
    look_up = old_names("some.module", "klaviyo_client", NOW, "2026-07-15", lambda name: f"current {name}")
    assert look_up("Other") == "current Other"
    with pytest.raises(AttributeError, match=r"'some.module' has no attribute 'Other'"):
        old_names("some.module", "klaviyo_client", NOW, "2026-07-15")("Other")


def test_an_old_name_of_an_operation_finds_it_and_warns() -> None:
    operations = Operations(
        "klaviyo_client", {"profiles": "get_profile"}, {}, {"get_person": "get_profile"}, "2026-07-15"
    )
    with pytest.warns(DeprecationWarning, match="get_person") as caught:
        found: Any = operations["get_person"]
    assert caught[0].filename == __file__
    assert found is klaviyo_client.operations["get_profile"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert operations["get_profile"] is found
    with pytest.raises(KeyError):
        operations["get_persons"]
