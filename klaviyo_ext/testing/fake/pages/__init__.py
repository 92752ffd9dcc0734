"""What a request for a collection gets: filtered, sorted, cut into pages."""
