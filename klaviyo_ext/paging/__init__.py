"""Pages of paginated operations: walking over them, and where to go on."""
