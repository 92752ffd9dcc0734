"""Hand-written runtime of the generated package: models, documents, operations, filters and the two clients."""
