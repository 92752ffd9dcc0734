"""What callers give is checked against the package; what it does not have is not sent."""

from __future__ import annotations

import pytest

from klaviyo_client import REVISION
from klaviyo_client.models import ProfileLocation
from klaviyo_ext.core.accepted_members import accepted, accepts
from klaviyo_ext.core.package_models import accepts_argument
from klaviyo_ext.errors import ArgumentError


def test_what_the_model_has() -> None:
    assert accepts(ProfileLocation, "city")
    assert not accepts(ProfileLocation, "planet")
    assert accepts(None, "planet")
    assert accepted("f", ProfileLocation, {"city": "Turin", "zip": None, "planet": None}) == {"city": "Turin"}
    assert accepted("f", None, {"planet": "Mars"}) == {"planet": "Mars"}


def test_what_it_does_not_have() -> None:
    with pytest.raises(ArgumentError, match=f"^planet: f does not accept it in revision {REVISION}$") as caught:
        accepted("f", ProfileLocation, {"city": "x", "planet": "Mars"})
    assert caught.value.argument == "planet"


def test_arguments_of_builders() -> None:
    assert accepts_argument("update_profile", "meta")
    assert not accepts_argument("create_profile", "meta")
