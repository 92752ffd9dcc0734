"""For each operation that filters, a class with the fields that it can filter by.

``GetProfilesFilter.email.any_of([...]) & GetProfilesFilter.created.greater_than(when)`` is a filter; a field has only
the operators that its endpoint allows.
"""
