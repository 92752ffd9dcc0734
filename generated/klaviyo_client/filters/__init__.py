"""For each operation with filters, a class of the fields that it can filter by.

``GetProfilesFilter.email.any_of([...]) & GetProfilesFilter.created.greater_than(when)`` is a filter. A field has only
the operators that its endpoint allows.
"""
