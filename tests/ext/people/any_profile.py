"""Any attributes of a profile, for properties that hold for all."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from klaviyo_ext.people.profile_attributes import CONTAINERS, location_attributes, profile_attributes

__all__ = ["LETTERS", "NAMES", "SCALARS", "TEXT", "VALUES", "attributes_of"]

LETTERS = st.characters(exclude_categories=["Cs"])
SCALARS = sorted(profile_attributes().keys() - set(CONTAINERS))
TEXT = st.text(LETTERS, max_size=5)
NAMES = st.text(LETTERS, min_size=1, max_size=3)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(-9, 9) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=5,
)


def attributes_of(*without: str, **more: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Any of the attributes, but for those ``without``, and ``more``."""
    containers = {
        "location": st.none()
        | st.fixed_dictionaries({}, optional=dict.fromkeys(location_attributes(), st.none() | TEXT)),
        "properties": st.none() | st.dictionaries(NAMES, VALUES, max_size=4),
    }
    scalars = dict.fromkeys((name for name in SCALARS if name not in without), st.none() | TEXT)
    return st.fixed_dictionaries({}, optional={**scalars, **containers, **more})
