"""The hand-written runtime of the package: models, documents, operations, filters and the two clients."""
