"""Hand-written runtime of the rendered package: models, documents, operations, filters and the two clients."""
