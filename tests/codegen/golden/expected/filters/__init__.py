"""A class with the filter fields of each operation that has filters.

``GetProfilesFilter.email.any_of([...]) & GetProfilesFilter.created.greater_than(when)`` is a filter. A field has only
the operators that its endpoint allows.
"""
