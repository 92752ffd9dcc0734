"""Any number of records through any bulk operation."""
